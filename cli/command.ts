import type { Language, Localized } from '../shared/kernel/text'

/** 0 done; 1 refused, with the reason said; 2 the command line itself is wrong. */
export type ExitCode = 0 | 1 | 2

/** What a command may use of the terminal. */
export interface Terminal {
  readonly language: Language
  /** Results, for a person or a program. */
  readonly print: (line: string) => void
  /** What went wrong or is worth knowing, apart from results. */
  readonly warn: (line: string) => void
}

/** One word of the command line: `sextant <name> ...`. */
export interface Command {
  readonly name: string
  /** Its arguments as written in the help, e.g. `<file.sextant> --out DIR`. */
  readonly usage: string
  readonly summary: Localized
  /** Anything thrown is a bug and is reported as such; expected refusals are said and answered by 1. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>
}

/** A command as the registry lists it; its code is loaded when it is called. */
export type CommandEntry = Omit<Command, 'run'> & {
  readonly load: () => Promise<Command['run']>
}
