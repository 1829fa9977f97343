import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type ToastNotice, ToastRegion } from './Toast'

interface Toasts {
  /** Shows a notice; at most three at once, the oldest leaves first. */
  readonly show: (notice: Omit<ToastNotice, 'id'>) => void
}

const ToastsContext = createContext<Toasts | null>(null)
const AT_ONCE = 3

interface ToastProviderProps {
  readonly closeLabel: string
  readonly children: ReactNode
}

export function ToastProvider({ closeLabel, children }: ToastProviderProps) {
  const [shown, setShown] = useState<readonly ToastNotice[]>([])
  const count = useRef(0)

  const dismiss = useCallback(
    (id: string) => setShown((all) => all.filter((toast) => toast.id !== id)),
    [],
  )
  const toasts = useMemo<Toasts>(
    () => ({
      show: (notice) => {
        count.current += 1
        const toast = { ...notice, id: String(count.current) }
        setShown((all) => [...all, toast].slice(-AT_ONCE))
      },
    }),
    [],
  )

  return (
    <ToastsContext value={toasts}>
      {children}
      <ToastRegion toasts={shown} onDismiss={dismiss} closeLabel={closeLabel} />
    </ToastsContext>
  )
}

export function useToasts(): Toasts {
  const toasts = useContext(ToastsContext)
  if (!toasts) throw new Error('useToasts outside ToastProvider')
  return toasts
}
