/**
 * The little of a logger that a surface needs; fields first, as in pino. They never hold text, addresses or secrets. The field `error`
 * takes an error as it was thrown: the process's log writes it without anybody's words (`plainError`).
 */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
