/**
 * A token bucket as one number: when it will be full again, in milliseconds of Redis's own clock, which all copies go by. Gone when full.
 * `ARGV`: how many it holds, milliseconds for one. 1 where there was one, else 0. What lies further ahead than it can comes from a clock
 * that was set back since, and counts for nothing.
 * https://redis.io/docs/latest/commands/time
 */
export const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local every = tonumber(ARGV[2])
local room = ARGV[1] * every
local full = tonumber(redis.call('GET', KEYS[1]) or '0')
if full > now + room then full = 0 end
local next = math.max(full, now) + every
if next - now > room then return 0 end
redis.call('SET', KEYS[1], string.format('%d', next), 'PX', next - now)
return 1
`;
