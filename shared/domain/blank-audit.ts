import type { Audit, AuditAnswer, AuditMeasure, Respondent } from './audit'

/** Empty nouns of the maturity audit. Ids are the caller's. */

export const blankAudit = (facts: Pick<Audit, 'id'> & Partial<Audit>): Audit => ({
  removedAt: null,
  label: '',
  date: null,
  version: 'full',
  mode: 'together',
  note: '',
  ...facts,
})

export const blankRespondent = (
  facts: Pick<Respondent, 'id' | 'auditId'> & Partial<Respondent>,
): Respondent => ({ removedAt: null, name: '', group: '', ...facts })

export const blankAuditAnswer = (
  facts: Pick<AuditAnswer, 'id' | 'auditId' | 'question'> & Partial<AuditAnswer>,
): AuditAnswer => ({
  removedAt: null,
  respondentId: null,
  value: null,
  target: null,
  evidence: '',
  strength: null,
  comment: '',
  answeredBy: null,
  answeredAt: null,
  ...facts,
})

export const blankAuditMeasure = (
  facts: Pick<AuditMeasure, 'id' | 'auditId' | 'measure'> & Partial<AuditMeasure>,
): AuditMeasure => ({
  removedAt: null,
  owner: null,
  due: null,
  doneOn: null,
  note: '',
  ...facts,
})
