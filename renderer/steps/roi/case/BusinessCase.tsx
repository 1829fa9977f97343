import { useMemo } from 'react'
import { toolsOf } from '../../../../shared/rules/tool-view'
import { relevantCases, type RelevantCase } from '../../../../shared/steps/roi/relevant-cases'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { Page } from '../Page'
import { CasePicker } from './CasePicker'
import { CaseSheet } from './CaseSheet'
import { caseTexts } from './texts'
import { useBusinessCases } from './use-business-case'

/** The business case of one use case, by its code in the address; the first one costed otherwise. */
export function BusinessCase() {
  const t = useTexts(caseTexts)
  const { rest, href } = usePlace()
  const project = useProject((all) => all)
  const cases = useMemo(() => relevantCases(project), [project])
  const chosen =
    cases.find(({ useCase }) => useCase.code === rest[1]) ??
    cases.find(({ businessCase }) => businessCase !== null) ??
    cases[0]
  if (!chosen)
    return (
      <Page tab="case" title={t('title')}>
        <EmptyState
          title={t('none.title')}
          text={t('none.text')}
          actions={
            <ButtonLink href={href('usecases', 'matrix')} variant="filled">
              {t('none.action')}
            </ButtonLink>
          }
        />
      </Page>
    )
  const picker = <CasePicker cases={cases} value={chosen.useCase.code} />
  return chosen.businessCase === null ? (
    <Start key={chosen.useCase.id} chosen={chosen} picker={picker} />
  ) : (
    <CaseSheet
      key={chosen.businessCase.id}
      useCase={chosen.useCase}
      id={chosen.businessCase.id}
      picker={picker}
    />
  )
}

interface StartProps {
  readonly chosen: RelevantCase
  readonly picker: React.ReactNode
}

function Start({ chosen: { useCase }, picker }: StartProps) {
  const t = useTexts(caseTexts)
  const tools = useProject((project) => toolsOf(project.tools, useCase.id).length)
  const { start } = useBusinessCases()
  const { code, title } = useCase
  return (
    <Page tab="case" title={t('title')} sentence={t('start.sentence', { title })} actions={picker}>
      <EmptyState
        title={t('start.title', { code })}
        text={tools === 0 ? t('start.textNoTool') : t('start.text', { count: tools })}
        actions={
          <Button variant="filled" onClick={() => start(useCase, t('start.done', { code }))}>
            {t('start.action')}
          </Button>
        }
        parts={[
          { title: t('start.part1'), text: t('start.part1Text') },
          { title: t('start.part2'), text: t('start.part2Text') },
          { title: t('start.part3'), text: t('start.part3Text') },
        ]}
      />
    </Page>
  )
}
