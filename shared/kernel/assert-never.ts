/** Closes a switch: a variant added later stops compiling at every place that forgot it. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected variant: ${JSON.stringify(value)}`)
}
