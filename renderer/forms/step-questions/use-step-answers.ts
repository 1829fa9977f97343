import { useMemo } from 'react'
import { answerCommands } from '../../../shared/commands/registry'
import type { Answer } from '../../../shared/domain/answer'
import { blankEnvelope } from '../../../shared/domain/blank'
import { answersOf } from '../../../shared/rules/stored-answers'
import { useActions } from '../../data/use-actions'
import { useProject } from '../../data/use-project'
import { useNotices } from '../../routing/notices'

export type AnswerChanges = Partial<Omit<Answer, 'id' | 'removedAt' | 'question'>>

/** Stored answers by question, and how to write one: an answer is created when it is first touched. */
export function useStepAnswers() {
  const answers = useProject((project) => project.answers)
  const { run, newId, read, now } = useActions()
  const { failed } = useNotices()
  const write = useMemo(
    () => (question: string, changes: AnswerChanges) => {
      const stored = answersOf(read().answers).get(question)
      const dated =
        changes.value === undefined ? changes : { ...changes, answeredAt: now().slice(0, 10) }
      const result = stored
        ? run(answerCommands.edit, { id: stored.id, changes: dated })
        : run(answerCommands.add, {
            noun: {
              ...blankEnvelope,
              id: newId() as Answer['id'],
              removedAt: null,
              question,
              value: null,
              ...dated,
            },
          })
      if (!result.ok && result.error.code !== 'invalid-input') failed(result.error)
      return result
    },
    [run, newId, read, now, failed],
  )
  return { answers: answersOf(answers), write }
}
