import type { JsonObject, Migration } from './migration'
import { date, id, kept, list, mark, object, text, type References, ypn } from './0002/json'
import { assessment, fallback, incident, measure, risk } from './0002/risks'
import { architecture, businessCase, source, tool } from './0002/tools'

/**
 * Version 2 gives the maturity audit, the risks and the tools nouns of their own. Until then their content
 * was kept word for word in `moduleRecords`, people and use cases named by id or code. What has no place in
 * a noun is dropped only where a rule computes it (levels, `riskAssessed`).
 */
export const frameRisksTools: Migration = {
  version: 2,
  up: (project) => {
    const records = list(project['moduleRecords'])
    const useCases = new Map(list(project['useCases']).map((noun) => [noun['code'], noun['id']]))
    const idOf = (kind: string) =>
      new Map(records.filter((r) => r['kind'] === kind).map((r) => [r['code'], r['id']]))
    const refs: References = { useCases, tools: idOf('tool'), measures: idOf('measure') }
    const of = (kind: string, make: (record: JsonObject, data: JsonObject) => JsonObject) =>
      records.filter((r) => r['kind'] === kind).map((r) => make(r, object(r['data'])))
    const delivery = new Map(
      records.filter((r) => r['kind'] === 'resources').map((r) => [r['code'], object(r['data'])]),
    )
    const audit = auditFrom(list(project['answers']))

    return {
      ...project,
      useCases: list(project['useCases']).map(withUnseenLists),
      answers: [...audit.others, ...of('compliance', complianceAnswer)],
      audits: audit.audits,
      respondents: [],
      auditAnswers: audit.answers,
      auditMeasures: [],
      sources: of('source', source),
      risks: of('risk', (record, data) => risk(record, data, refs)),
      measures: of('measure', measure),
      fallbacks: of('fallback', (record, data) => fallback(record, data, refs)),
      incidents: of('incident', incident),
      assessments: of('gdpr', (record, data) => assessment(record, data, refs)),
      tools: of('tool', tool),
      toolComparisons: [],
      architectureChoices: of('hosting-choice', (record, data) => architecture(record, data, refs)),
      businessCases: of('cost', (record, data) =>
        businessCase(record, data, refs, delivery.get(record['code']) ?? {}),
      ),
      moduleRecords: records.filter((record) => !MOVED.has(text(record['kind']))),
    }
  },
}

const MOVED = new Set(
  'source fallback risk measure tool hosting-choice cost compliance gdpr incident resources'.split(
    ' ',
  ),
)

/** Version 1 wrote an empty list for a question nobody had looked at; a case with no legal answer has seen none. */
function withUnseenLists(useCase: JsonObject): JsonObject {
  const legal = object(useCase['legal'])
  const seen = Object.values(legal).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  )
  return seen ? useCase : { ...useCase, legal: { ...legal, domains: null, dpiaCriteria: null } }
}

/** The answers of the audit leave the answers of the workshop; their date becomes that of the audit. */
function auditFrom(answers: readonly JsonObject[]) {
  const isMaturity = ({ question }: JsonObject) => text(question).startsWith('maturity.')
  const own = answers.filter(isMaturity)
  const others = answers
    .filter((answer) => !isMaturity(answer))
    .map(({ target: _target, ...rest }) => rest)
  const first = own[0]
  if (!first) return { others, audits: [], answers: [] }
  const note = own.find(({ question }) => question === 'maturity.note')
  const taken = new Set(answers.map(({ id }) => id))
  const id = freeId(text(first['id']), taken)
  const audit = {
    id,
    removedAt: null,
    label: '',
    date: date(first['answeredAt']),
    version: 'full',
    mode: 'together',
    note: text(note?.['value']),
  }
  const moved = own
    .filter((answer) => answer !== note)
    .map((answer) => ({
      id: answer['id'],
      removedAt: answer['removedAt'] ?? null,
      auditId: id,
      respondentId: null,
      question: answer['question'],
      value: mark(answer['value']),
      target: mark(answer['target']),
      evidence: text(answer['evidence']),
      strength: text(answer['evidence']) === '' ? null : 'stated',
      comment: text(answer['comment']),
      answeredBy: answer['answeredBy'] ?? null,
      answeredAt: date(answer['answeredAt']),
    }))
  return { others, audits: [audit], answers: moved }
}

/** An id close to a known one that nothing has: a migration has neither clock nor chance. */
function freeId(near: string, taken: ReadonlySet<unknown>): string {
  const found = '0123456789abcdef'
    .split('')
    .map((digit) => `${near.slice(0, -1)}${digit}`)
    .find((id) => !taken.has(id))
  return found ?? near
}

const complianceAnswer = (record: JsonObject, data: JsonObject): JsonObject => ({
  ...kept(record),
  question: record['code'],
  value: ypn(data['answer']),
  comment: '',
  evidence: text(data['evidence']),
  confidence: null,
  action: '',
  owner: id(data['owner']),
  due: date(data['due']),
  answeredBy: null,
  answeredAt: null,
})
