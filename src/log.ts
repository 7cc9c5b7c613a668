import { pino, stdTimeFunctions } from 'pino';
import pretty from 'pino-pretty';

export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Logs a fault of ours with the place of it. */
export const reportTo =
  (log: Log, of: 'bot' | 'server') =>
  (error: unknown): void =>
    log.error({ stack: (error as Error).stack }, `a fault in the ${of}`);

/** Opens the log on a stream. It must never hold a token or what somebody wrote: pass numbers and names of ours. */
export function openLog(level: string, output: NodeJS.WriteStream): Log {
  const options: pino.LoggerOptions = { level, base: null, timestamp: stdTimeFunctions.isoTime };
  if (!output.isTTY) return pino(options, output);
  return pino(
    options,
    pretty({ destination: output, translateTime: 'SYS:HH:MM:ss', colorize: true, sync: true }),
  );
}
