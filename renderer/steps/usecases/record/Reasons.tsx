import { vocabulary } from '../../../../shared/locales/vocabulary'
import { useTexts } from '../../../i18n/language'
import s from './record.module.css'

type Reason = keyof (typeof vocabulary)['reason']

const isReason = (code: string): code is Reason => Object.hasOwn(vocabulary.reason, code)

/** Why a result is provisional or absent, in sentences. */
export function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  const words = useTexts(vocabulary)
  const known = reasons.filter(isReason)
  if (known.length === 0) return null
  return <p className={s['help']}>{known.map((code) => words(`reason.${code}`)).join(' ')}</p>
}
