/** The little of a logger that a surface needs; fields first, as in pino. They never hold text, addresses or secrets. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
