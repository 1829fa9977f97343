import type { UseCase, UseCaseStatus } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import type { DataVerdict } from '../../../../shared/rules/data-readiness'
import type { UseCaseView } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { useFormats, useTexts } from '../../../i18n/language'
import { Status } from '../../../ui/Chip'
import { QuadrantMark } from '../QuadrantMark'
import { Icon } from '../../../ui/Icon'
import type { IconName } from '../../../ui/icons'
import { VisuallyHidden } from '../../../ui/Layout'
import type { ColumnId } from './columns'
import s from './register.module.css'
import { registerTexts } from './texts'

interface CellProps {
  readonly view: UseCaseView
  readonly column: ColumnId
  /** Number and quadrant sign before the title, on one line. */
  readonly singleLine: boolean
  /** The department stands in a column of its own. */
  readonly withDepartment: boolean
}

/** What a cell shows while it is not being edited. */
export function RegisterCell({ view, column, singleLine, withDepartment }: CellProps) {
  const { useCase } = view
  switch (column) {
    case 'title':
      return singleLine ? (
        <OneLine view={view} />
      ) : (
        <TwoLine view={view} withDepartment={!withDepartment} />
      )
    case 'department':
      return <DepartmentName useCase={useCase} />
    case 'impact':
    case 'feasibility':
    case 'index':
      return <Figure view={view} column={column} />
    case 'data':
      return <DataVerdictCell view={view} />
    case 'ai':
      return <AiVerdictCell view={view} />
    case 'owner':
      return <OwnerName useCase={useCase} />
    case 'status':
      return <StatusCell status={useCase.status} />
  }
}

function OneLine({ view: { useCase, quadrant } }: { readonly view: UseCaseView }) {
  const words = useTexts(vocabulary)
  return (
    <div className={s['oneLine']}>
      {quadrant.value === null ? (
        <span className={s['unscored']} title={words('quadrant.not-scored.one')} />
      ) : (
        <span className={s[quadrant.value]} title={words(`quadrant.${quadrant.value}.one`)}>
          <Icon name={quadrant.value} size={15} label={words(`quadrant.${quadrant.value}.one`)} />
        </span>
      )}
      <span className={s['code']}>{useCase.code}</span>
      <span className={s['name']}>{useCase.title}</span>
    </div>
  )
}

function TwoLine({
  view: { useCase, quadrant },
  withDepartment,
}: {
  readonly view: UseCaseView
  readonly withDepartment: boolean
}) {
  const words = useTexts(vocabulary)
  const department = useProject(({ departments }) => departments.get(useCase.departmentId ?? ''))
  return (
    <>
      <div className={s['title']}>{useCase.title}</div>
      <div className={s['second']}>
        <span>{useCase.code}</span>
        {withDepartment && department && <span className={s['department']}>{department.name}</span>}
        <span className={s['where']}>
          {quadrant.value === null ? (
            words('quadrant.not-scored.one')
          ) : (
            <QuadrantMark plain useCase={useCase} quadrant={quadrant.value} />
          )}
        </span>
      </div>
    </>
  )
}

function Figure({
  view,
  column,
}: {
  readonly view: UseCaseView
  readonly column: 'impact' | 'feasibility' | 'index'
}) {
  const t = useTexts(registerTexts)
  const formats = useFormats()
  const { value, status } = view[column]
  if (value === null) return <Nothing label={t('notScored')} />
  const text = formats.number(value, 1)
  const typed = column !== 'index' && view[column].typed
  return (
    <span
      className={column === 'index' ? s['index'] : undefined}
      title={typed ? t('typedMark') : status === 'provisional' ? t('provisional') : undefined}
    >
      {text}
      {status === 'provisional' && (
        <>
          <span aria-hidden="true" className={s['provisional']}>
            *
          </span>
          <VisuallyHidden>{t('provisional')}</VisuallyHidden>
        </>
      )}
    </span>
  )
}

const DATA_TONE = {
  ready: 'ok',
  'to-prepare': 'warn',
  blocked: 'off',
} as const satisfies Record<DataVerdict, string>

function DataVerdictCell({ view: { data } }: { readonly view: UseCaseView }) {
  const t = useTexts(registerTexts)
  const words = useTexts(vocabulary)
  const formats = useFormats()
  if (data.value === null) return <Nothing label={t('dataUnknown')} />
  const { verdict, index } = data.value
  const name = words(`dataVerdict.${verdict}.label`)
  return (
    <span title={name} className={s['inline']}>
      <Status tone={DATA_TONE[verdict]}>
        {formats.number(index, 0)}
        <VisuallyHidden>{` ${name}`}</VisuallyHidden>
      </Status>
    </span>
  )
}

function AiVerdictCell({ view: { ai } }: { readonly view: UseCaseView }) {
  const t = useTexts(registerTexts)
  const words = useTexts(vocabulary)
  if (ai.value === null) return <Nothing label={words('aiVerdict.unknown.label')} />
  return (
    <span title={words(`aiVerdict.${ai.value.verdict}.label`)} className={s['quiet']}>
      {t(`aiShort.${ai.value.verdict}`)}
    </span>
  )
}

function DepartmentName({ useCase }: { readonly useCase: UseCase }) {
  const t = useTexts(registerTexts)
  const department = useProject(({ departments }) => departments.get(useCase.departmentId ?? ''))
  return department ? (
    <span className={s['quiet']}>{department.name}</span>
  ) : (
    <Nothing label={t('noDepartment')} />
  )
}

function OwnerName({ useCase }: { readonly useCase: UseCase }) {
  const t = useTexts(registerTexts)
  const person = useProject(({ people }) => people.get(useCase.owner ?? ''))
  return person ? (
    <span className={s['quiet']}>{person.name}</span>
  ) : (
    <Nothing label={t('nobody')} />
  )
}

const STATUS_LOOK = {
  idea: ['neutral', 'idea'],
  scored: ['neutral', 'check'],
  pilot: ['bearing', 'bearing'],
  live: ['ok', 'ok'],
  parked: ['neutral', 'clock'],
  refused: ['neutral', 'avoid'],
} as const satisfies Record<UseCaseStatus, readonly ['neutral' | 'bearing' | 'ok', IconName]>

function StatusCell({ status }: { readonly status: UseCaseStatus }) {
  const words = useTexts(vocabulary)
  const [tone, icon] = STATUS_LOOK[status]
  return (
    <span className={s['inline']}>
      <Status tone={tone} icon={icon}>
        {words(`status.${status}.label`)}
      </Status>
    </span>
  )
}

/** A dash for the eye, the fact for the ear. */
const Nothing = ({ label }: { readonly label: string }) => (
  <span className={s['nothing']} title={label}>
    <span aria-hidden="true">–</span>
    <VisuallyHidden>{label}</VisuallyHidden>
  </span>
)
