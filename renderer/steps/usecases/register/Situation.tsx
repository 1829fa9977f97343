import { useMemo } from 'react'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { situationOf } from './situation-of'
import { registerTexts } from './texts'

/** The fact that matters most about the register, and what follows from it. */
export function Situation() {
  const t = useTexts(registerTexts)
  const cases = useProject(({ useCases }) => useCases)
  const settings = useProject((project) => project.settings)

  const situation = useMemo(() => situationOf({ useCases: cases, settings }), [cases, settings])
  switch (situation.kind) {
    case 'empty':
      return t('situation.empty')
    case 'unscored':
      return t('situation.unscored', situation)
    case 'none-quick':
      return t('situation.none-quick', situation)
    case 'choose':
      return t('situation.choose', {
        count: situation.count,
        wins: t('situation.wins', { count: situation.quickWins }),
      })
    case 'pilot':
      return t(situation.pilots.length === 1 ? 'situation.pilot' : 'situation.pilots', {
        count: situation.count,
        wins: t('situation.wins', { count: situation.quickWins }),
        pilots: situation.pilots.join(', '),
      })
  }
}
