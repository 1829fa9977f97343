import { useMachine } from './use-project'

/** The local day of the machine, ISO date: what the gates are read on. */
export function useToday(): string {
  const now = new Date(useMachine().now())
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
