import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Change } from '../../shared/domain/change'
import type { CollectionName, SingletonName } from '../../shared/domain/project'

/** One noun of one project. A new kind of noun needs no new table. */
export interface Row {
  readonly projectId: string
  readonly collection: CollectionName | SingletonName
  readonly id: string
  readonly noun: unknown
}

/** How far the working store is, to be compared with the journal. Written with the rows, in one transaction. */
export interface StoreHead {
  readonly projectId: string
  readonly sequence: number
  readonly hash: string
}

/** What home shows of a project without opening it. Derived: rebuilt whenever a project is opened or closed. */
export interface ProjectCard {
  readonly id: string
  readonly name: string
  readonly sector: string | null
  readonly activity: string
  readonly headcount: number | null
  readonly language: 'fr' | 'en'
  readonly demo: boolean
  readonly archivedAt: string | null
  readonly removedAt: string | null
  readonly createdAt: string
  /** Unix milliseconds. */
  readonly openedAt: number
  readonly changedAt: number
  readonly useCases: number
  /** 0 to 1 by step, in the order of the workshop; null when the step has no questions yet. */
  readonly progress: readonly (number | null)[]
}

export interface Setting {
  readonly key: string
  readonly value: unknown
}

export class SextantDatabase extends Dexie {
  declare rows: Table<Row, [string, string, string]>
  declare changes: Table<Change, [string, number]>
  declare heads: EntityTable<StoreHead, 'projectId'>
  declare cards: EntityTable<ProjectCard, 'id'>
  declare settings: EntityTable<Setting, 'key'>

  constructor(name = 'sextant') {
    super(name)
    this.version(1).stores({
      rows: '[projectId+collection+id], projectId',
      changes: '[projectId+sequence], projectId',
      heads: 'projectId',
      cards: 'id',
      settings: 'key',
    })
  }
}
