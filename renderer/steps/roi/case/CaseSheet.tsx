import { type ReactNode, useState } from 'react'
import type { BusinessCase } from '../../../../shared/domain/business-case'
import type { UseCase } from '../../../../shared/domain/use-case'
import {
  type BusinessCaseView,
  businessCaseViewOf,
} from '../../../../shared/rules/business-case-view'
import { caseSentence } from '../../../../shared/steps/roi/situation'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { cx } from '../../../ui/cx'
import { Page } from '../Page'
import { AssumptionsDrawer } from './AssumptionsDrawer'
import { BalanceCard } from './BalanceCard'
import { BenefitDrawer } from './BenefitDrawer'
import { BenefitsCard } from './BenefitsCard'
import { CapacityCard } from './CapacityCard'
import s from './case.module.css'
import { CostDrawer } from './CostDrawer'
import { CostsCard } from './CostsCard'
import { DeliveryCard } from './DeliveryCard'
import { Headline } from './Headline'
import { PlanCard } from './PlanCard'
import { caseTexts } from './texts'
import { useBusinessCases, useCaseActions } from './use-business-case'
import { VolumesCard } from './VolumesCard'
import { WhatIfCard } from './WhatIfCard'

/** What is open at the right: a line, or the assumptions. */
export type Opened =
  | { readonly kind: 'cost' | 'benefit'; readonly id: string }
  | { readonly kind: 'assumptions' }

interface CaseSheetProps {
  readonly useCase: UseCase
  readonly id: BusinessCase['id']
  readonly picker: ReactNode
}

export function CaseSheet({ useCase, id, picker }: CaseSheetProps) {
  const view = useProject((project): BusinessCaseView | null => {
    const noun = project.businessCases.get(id)
    return noun ? businessCaseViewOf(project, noun) : null
  })
  return view && <Sheet useCase={useCase} view={view} picker={picker} />
}

interface SheetProps {
  readonly useCase: UseCase
  readonly view: BusinessCaseView
  readonly picker: ReactNode
}

function Sheet({ useCase, view, picker }: SheetProps) {
  const t = useTexts(caseTexts)
  const { language } = useLanguage()
  const { href, presenting } = usePlace()
  const [opened, setOpened] = useState<Opened | null>(null)
  const actions = useCaseActions(view.businessCase.id)
  const { remove } = useBusinessCases()
  const close = () => setOpened(null)
  const { code, title } = useCase
  return (
    <Page
      tab="case"
      title={title}
      sentence={caseSentence(view, language)}
      actions={
        presenting ? undefined : (
          <>
            {picker}
            <Button icon="adjust" onClick={() => setOpened({ kind: 'assumptions' })}>
              {t('assumptions')}
            </Button>
            <ButtonLink href={href('deliverables')} variant="filled" icon="download">
              {t('export')}
            </ButtonLink>
          </>
        )
      }
    >
      <div className={s['page']}>
        <Headline view={view} />
        <div className={cx(s['grid'], view.figures.value === null && s['open'])}>
          <CostsCard view={view} actions={actions} onOpen={setOpened} />
          <BenefitsCard view={view} actions={actions} onOpen={setOpened} />
          <BalanceCard view={view} />
          <WhatIfCard view={view} onAssumptions={() => setOpened({ kind: 'assumptions' })} />
          <VolumesCard view={view} actions={actions} />
          <PlanCard view={view} actions={actions} />
        </div>
        <div className={s['stack']}>
          <CapacityCard view={view} actions={actions} />
          <DeliveryCard useCase={useCase} view={view} actions={actions} />
        </div>
        {!presenting && (
          <div className={s['end']} data-print="hide">
            <Button
              variant="subtle"
              size="small"
              icon="trash"
              onClick={() => remove(view.businessCase.id, t('removed', { code }))}
            >
              {t('remove')}
            </Button>
          </div>
        )}
      </div>
      {opened?.kind === 'cost' && (
        <CostDrawer key={opened.id} view={view} id={opened.id} actions={actions} onClose={close} />
      )}
      {opened?.kind === 'benefit' && (
        <BenefitDrawer
          key={opened.id}
          view={view}
          id={opened.id}
          actions={actions}
          onClose={close}
        />
      )}
      <AssumptionsDrawer
        open={opened?.kind === 'assumptions'}
        view={view}
        actions={actions}
        onClose={close}
      />
    </Page>
  )
}
