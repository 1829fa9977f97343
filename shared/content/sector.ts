import type { SECTORS } from '../domain/profile'

export type Sector = (typeof SECTORS)[number]
