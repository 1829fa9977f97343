import { useEffect, useState } from 'react'
import type { Project } from '../../shared/domain/project'
import type { Formats } from '../../shared/kernel/format'
import { useProject } from '../data/use-project'

type Figure = (project: Project, formats: Formats) => string

/**
 * What the rail shows beside the audit: its score, or how far it is. The 44 questions are not needed to start,
 * so what reads them is loaded afterwards.
 */
export function useAuditFigure(formats: Formats): string {
  const [figure, setFigure] = useState<Figure | null>(null)
  useEffect(() => {
    let gone = false
    void import('../../shared/steps/maturity/progress').then(({ auditProgress }) => {
      const read: Figure = (project, words) => {
        const { coverage, score } = auditProgress(project)
        if (coverage === null) return ''
        return coverage < 1 || score === null
          ? words.percent(coverage * 100, 0)
          : words.number(score, 1)
      }
      if (!gone) setFigure(() => read)
    })
    return () => {
      gone = true
    }
  }, [])
  return useProject((project) => figure?.(project, formats) ?? '')
}
