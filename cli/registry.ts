import type { CommandEntry } from './command'

/** One line per command. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'export',
    usage:
      '<file.sextant|demo> --out DIR [--lang fr|en|both] [--only ID,...] [--date YYYY-MM-DD] [--author NAME] [--json]',
    summary: {
      fr: 'Écrire les livrables d’un projet, sans fenêtre',
      en: 'Write the deliverables of a project, without a window',
    },
    load: async () => (await import('./export')).exportCommand,
  },
  {
    name: 'check',
    usage: '<file.sextant> [--json]',
    summary: {
      fr: 'Dire si un fichier de projet est sain, et sinon pourquoi',
      en: 'Tell whether a project file is sound, and if not why',
    },
    load: async () => (await import('./check')).checkCommand,
  },
  {
    name: 'import-use-cases',
    usage: '<list> --into <file.sextant> [--map field=column]... [--dry-run] [--json]',
    summary: {
      fr: 'Reprendre une liste de cas d’usage tenue ailleurs (xlsx, xls, ods, csv)',
      en: 'Take in a list of use cases kept elsewhere (xlsx, xls, ods, csv)',
    },
    load: async () => (await import('./import-use-cases')).importCommand,
  },
  {
    name: 'classify',
    usage: '<facts.json> [--json]',
    summary: {
      fr: 'Classer un ou plusieurs systèmes au regard du règlement IA, du RGPD et du droit du travail',
      en: 'Classify one or more systems under the AI Act, the GDPR and labour law',
    },
    load: async () => (await import('./classify')).classifyCommand,
  },
  {
    name: 'serve',
    usage: '[--port N] [--data DIR] [--no-open]',
    summary: {
      fr: 'Ouvrir Sextant dans le navigateur de cette machine',
      en: 'Open Sextant in this machine’s browser',
    },
    load: async () => (await import('./serve/command')).serve,
  },
]
