import type { StepId } from '../../shared/steps/progress'
import { STEPS } from '../../shared/steps/progress'
import type { Formats } from '../../shared/kernel/format'
import type { Translate } from '../../shared/kernel/text'
import type { appTexts } from '../i18n/app-texts'
import { FRAMING, STEERING, type PlaceId } from '../routing/places'
import type { IconName } from '../ui/icons'
import type { RailGroup } from './frame/Rail'

const ICONS: Readonly<Record<Exclude<PlaceId, StepId>, IconName>> = {
  cockpit: 'cockpit',
  profile: 'profile',
  maturity: 'maturity',
  process: 'process',
  roadmap: 'roadmap',
  roi: 'costs',
  governance: 'people',
  deliverables: 'deliverables',
}

interface RailFacts {
  readonly current: PlaceId
  /** 0 to 1 by step. */
  readonly progress: readonly number[]
  /** Steps whose answers are all given and not all favourable. */
  readonly unsound: ReadonlySet<StepId>
  /** A figure beside a place: the score of the audit, the number of documents. */
  readonly figures: Readonly<Partial<Record<PlaceId, string>>>
  readonly href: (place: PlaceId) => string
}

/** The rail from top to bottom: cockpit, framing, the six steps, steering (design.md section 4). */
export function railGroups(
  { current, progress, unsound, figures, href }: RailFacts,
  t: Translate<typeof appTexts>,
  formats: Formats,
): readonly RailGroup[] {
  const plain = (place: Exclude<PlaceId, StepId>) => ({
    id: place,
    href: href(place),
    label: t(`places.${place}`),
    mark: { kind: 'icon' as const, icon: ICONS[place] },
    current: place === current,
    count: figures[place],
  })
  return [
    { id: 'start', entries: [plain('cockpit')] },
    { id: 'framing', title: t('groups.framing'), entries: FRAMING.map(plain) },
    {
      id: 'method',
      title: t('groups.method'),
      entries: STEPS.map((step, at) => ({
        id: step,
        href: href(step),
        label: t(`places.${step}`),
        mark: {
          kind: 'step' as const,
          step: at + 1,
          share: progress[at] ?? 0,
          shareLabel: t('share', { percent: formats.percent((progress[at] ?? 0) * 100, 0) }),
        },
        current: step === current,
        warning: unsound.has(step) ? t('unsound') : undefined,
      })),
    },
    { id: 'steering', title: t('groups.steering'), entries: STEERING.map(plain) },
  ]
}
