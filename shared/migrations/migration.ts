export type JsonObject = Record<string, unknown>

/** From the shape of `version - 1` to that of `version`. Frozen the day it ships; it imports nothing of the live code. */
export interface Migration {
  readonly version: number
  readonly up: (project: JsonObject) => JsonObject
}
