/** Yes, no, or not known. */
export type Three = boolean | null

export const three = (value: boolean | null | undefined): Three => value ?? null

/** No as soon as one is no; yes when all are yes; else not known. */
export const allOf = (...values: readonly Three[]): Three =>
  values.includes(false) ? false : values.includes(null) ? null : true

/** Yes as soon as one is yes; no when all are no; else not known. */
export const anyOf = (...values: readonly Three[]): Three =>
  values.includes(true) ? true : values.includes(null) ? null : false

export const not = (value: Three): Three => (value === null ? null : !value)
