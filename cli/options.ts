import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { err, ok, type Result } from '../shared/kernel/result'

/** Reads the words of a command; the error is what was not understood, as Node says it. */
export function readOptions<O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
  positionals: number,
) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true })
    if (parsed.positionals.length !== positionals) return err(parsed.positionals.join(' '))
    return ok(parsed)
  } catch (failure) {
    return err(failure instanceof Error ? (failure.message.split('\n')[0] ?? '') : String(failure))
  }
}

export type OptionsOf<F extends (...args: never[]) => Result<unknown, string>> = Extract<
  ReturnType<F>,
  { ok: true }
>['value']
