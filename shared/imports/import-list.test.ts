import { describe, expect, test } from 'vitest'
import { company, grids, imported, nobody } from '../../test/builders/import-list'
import { applyMapping, type Edits } from './apply-mapping'
import { describeColumn, describeFormula, describeIssue } from './describe'
import { fieldColumn } from './mapping'
import { proposeMapping, retarget } from './propose-mapping'
import { gridFromClipboard } from './read-text'

const workshop = `Idées IA 2026;;;;;;
Recueillies en atelier;;;;;;

Idée;Secteur;À quoi ça sert;Note impact /5;Faisable ?;Qui;Commentaire Mathieu
Aide diag. pannes SAV;SAV;guider un client;4;oui;J. Morvan;à revoir
Notices : rédaction;BE;ne plus réécrire;3,5;moyen;C. Dutertre;
Tri des demandes SAV;SAV;orienter;élevé;oui;MORVAN Julien;
Factures fournisseurs;Compta;ressaisie;1;non;Inès Talbot;

;Achats;;3;non;n. c.;
Diagnostic de pannes;SAV;panne;5;oui;Morvan;
Compte-rendus de réunion;RH;;11;oui;Zoé Petit;
`

describe('a list kept by a workshop', () => {
  test('the header is found under its title, and each column by its heading', async () => {
    const { proposal, targets } = await imported(workshop)

    expect(proposal.mapping.headerRow).toBe(4)
    expect(targets).toEqual({
      Idée: 'title',
      Secteur: 'department',
      'À quoi ça sert': 'problem',
      'Note impact /5': 'impact',
      'Faisable ?': 'feasibility',
      Qui: 'owner',
      'Commentaire Mathieu': 'keep',
    })
  })

  test('marks out of 5 and words become marks from 1 to 10, and the formula is said', async () => {
    const { row, proposal } = await imported(workshop)

    expect(row(5)?.useCase.impact?.direct).toBe(7.75)
    expect(row(6)?.useCase.impact?.direct).toBe(6.625)
    expect(row(8)?.useCase.impact?.direct).toBe(1)
    expect(row(11)?.useCase.impact?.direct).toBe(10)
    expect([5, 6, 8].map((number) => row(number)?.useCase.feasibility?.direct)).toEqual([8, 6, 3])
    const impact = fieldColumn(proposal.mapping, 'impact')
    expect(
      impact?.conversion.kind === 'scale' && describeFormula(impact.conversion, 'fr'),
    ).toContain('1 + (note - 1) × 9 / 4')
    expect(impact && describeColumn(impact, 7, 'fr')[0]).toBe('échelle 1-5 vers 1-10')
  })

  test('departments and people are recognised, a likely one is asked and not assumed', async () => {
    const { row, newDepartments, newPeople } = await imported(workshop)

    expect(row(5)?.department).toEqual({ existingId: 'id-SAV et maintenance (8 + 14)' })
    expect(row(6)?.department).toEqual({ existingId: 'id-Bureau d’études' })
    for (const number of [5, 7, 11])
      expect(row(number)?.owner).toEqual({ existingId: 'id-Julien Morvan' })
    expect(row(8)?.department).toEqual({ newName: 'Compta' })
    expect(row(8)?.issues.map((issue) => describeIssue(issue, company))).toEqual([
      'Service inconnu\u00A0: «\u00A0Compta\u00A0». Le plus proche\u00A0: Finance et administration.',
    ])
    expect(newDepartments).toEqual(['Compta'])
    expect(newPeople).toEqual(['Zoé Petit'])
  })

  test('what blocks a row and what deserves a look', async () => {
    const { row, counts, rows } = await imported(workshop)
    const codes = Object.fromEntries(
      rows.map((each) => [each.row, each.issues.map(({ code }) => code)]),
    )

    expect(codes).toEqual({
      5: [],
      6: [],
      7: ['score-unreadable'],
      8: ['department-near'],
      10: ['title-empty'],
      11: ['similar-title'],
      12: ['score-out-of-scale', 'existing-case'],
    })
    expect(row(10)?.owner).toBeNull()
    expect(counts).toEqual({ read: 7, ready: 4, blocked: 3, toCheck: 2, skipped: 0, empty: 1 })
  })

  test('a correction is read in our terms, and the same edits give the same rows', async () => {
    const edits: Edits = {
      corrections: [
        { row: 7, column: 3, text: '8' },
        { row: 10, column: 0, text: 'Comparer les offres' },
        { row: 8, column: 1, text: 'Finance et administration' },
        { row: 12, column: 3, text: '11' },
      ],
      skip: [6],
      merges: [{ row: 11, into: 5 }],
    }

    const { row, counts, skipped, grid, proposal, rows } = await imported(workshop, company, edits)

    expect(row(7)?.useCase.impact?.direct).toBe(8)
    expect(row(10)?.ready).toBe(true)
    expect(row(8)?.issues).toEqual([])
    expect(row(12)?.issues[0]).toMatchObject({ code: 'score-out-of-scale', min: 1, max: 10 })
    expect(skipped).toEqual([
      { row: 6, reason: 'chosen' },
      { row: 11, reason: 'merged' },
    ])
    expect(counts).toEqual({ read: 7, ready: 4, blocked: 1, toCheck: 0, skipped: 2, empty: 1 })
    expect(applyMapping(grid, proposal.mapping, company, edits).rows).toEqual(rows)
  })

  test('a column can be given another field, which leaves the column that had it', async () => {
    const { grid, proposal } = await imported(workshop)

    const changed = retarget(
      grid,
      proposal.mapping,
      6,
      { kind: 'field', field: 'problem' },
      company,
    )

    expect(fieldColumn(changed, 'problem')?.column).toBe(6)
    expect(changed.columns[2]?.target).toEqual({ kind: 'keep' })
    const [first] = applyMapping(grid, changed, company).rows
    expect(first?.useCase.problem).toBe('à revoir')
    expect(first?.extras).toEqual([{ label: 'À quoi ça sert', value: 'guider un client' }])
  })
})

describe('conversions', () => {
  test.each([
    ['Impact (0-100)', ['0', '50', '100'], [1, 5.5, 10]],
    ['Impact', ['10 %', '55 %', '100 %'], [1.9, 5.95, 10]],
    ['Impact', ['faible', 'moyen', 'très élevé'], [3, 6, 10]],
    ['Impact', ['low', 'medium', 'high'], [3, 6, 8]],
    ['Impact', ['7', '10', '1'], [7, 10, 1]],
    ['Impact', ['4/5', '1/5', '5/5'], [7.75, 1, 10]],
    ['Impact sur 20', ['20', '10', '0'], [10, 5.5, 1]],
    ['Impact', ['★★★★★', '★★★', '★'], [10, 5.5, 1]],
  ])('%s: %j', async (heading, marks, expected) => {
    const { rows } = await imported(
      `Idée;${heading}\n${marks.map((mark, i) => `Cas ${'abc'[i]};${mark}`).join('\n')}`,
    )

    expect(rows.map(({ useCase }) => useCase.impact?.direct)).toEqual(expected)
  })

  test('a high effort is a low feasibility, and the turn is asked about', async () => {
    const { row, proposal } = await imported('Idée;Effort (1-5)\nUn;1\nDeux;5\nTrois;2')

    expect([row(2), row(3), row(4)].map((each) => each?.useCase.feasibility?.direct)).toEqual([
      10, 1, 7.75,
    ])
    expect(proposal.questions.map(({ code }) => code)).toEqual(['direction'])
  })

  test('marks up to 4 may be out of 5 or out of 10: asked', async () => {
    const { proposal } = await imported('Idée;Impact\nUn;2\nDeux;4\nTrois;3')

    expect(proposal.questions).toEqual([
      { code: 'scale', column: 1, chosen: 5, choices: [5, 10, 20, 100] },
    ])
  })

  test.each([
    ['31/01/2027', '05/02/2027', '2027-02-05', []],
    ['01/31/2027', '05/02/2027', '2027-05-02', []],
    ['04/03/2027', '05/02/2027', '2027-02-05', ['date-order']],
    ['2027-12-01', '5 février 2027', '2027-02-05', []],
  ])('dates beside %s: %s is %s', async (first, second, due, questions) => {
    const { row, proposal } = await imported(`Idée;Échéance\nUn;${first}\nDeux;${second}`)

    expect(row(3)?.useCase.goal?.due).toBe(due)
    expect(proposal.questions.map(({ code }) => code)).toEqual(questions)
  })

  test('numbers follow the decimal mark of the list; what is no number is kept word for word', async () => {
    const { rows } = await imported(
      'Idée;Utilisateurs;Valeur cible\nUn;1 200;3,5 €\nDeux;30;1.234,5\nTrois;1e999;-\nQuatre;12;n/a',
    )

    expect(rows.map(({ useCase }) => [useCase.users, useCase.goal?.target])).toEqual([
      [1200, 3.5],
      [30, 1234.5],
      [undefined, undefined],
      [12, undefined],
    ])
    expect(rows[2]?.extras).toEqual([{ label: 'Utilisateurs', value: '1e999' }])
    expect(rows[2]?.issues.map(({ code }) => code)).toEqual(['value-unread'])
  })

  test('a text too long for its field is cut, and said', async () => {
    const { rows } = await imported(`Idée;Note\n${'a'.repeat(400)};1\nb;2`)

    expect(rows[0]?.useCase.title).toHaveLength(300)
    expect(rows[0]?.issues).toMatchObject([{ code: 'text-cut', limit: 300, length: 400 }])
  })

  test('several people: the first owns, all stay readable', async () => {
    const { rows } = await imported(
      'Idée;Responsable\nUn;J. Morvan / Zoé Petit\nDeux;Morvin Julien',
    )

    expect(rows[0]).toMatchObject({
      owner: { existingId: 'id-Julien Morvan' },
      extras: [{ value: 'J. Morvan / Zoé Petit' }],
    })
    expect(rows[1]).toMatchObject({
      owner: { newName: 'Morvin Julien' },
      issues: [{ code: 'person-near' }],
    })
  })

  test('hostile headings and formulas come in as texts', async () => {
    const { rows } = await imported('Title,__proto__,constructor\n=cmd|x!A1,a,b\nok,c,d', nobody)

    expect(rows[0]).toMatchObject({
      useCase: { title: '=cmd|x!A1' },
      extras: [
        { label: '__proto__', value: 'a' },
        { label: 'constructor', value: 'b' },
      ],
    })
  })
})

describe('lists without clear headings', () => {
  test('a paste without headings: the names of the cases are found by their content', () => {
    const grid = gridFromClipboard(
      'Trier les courriers\t8\nPrévoir les stocks\t6\nRelire les contrats\t7',
    )

    const { mapping, state } = proposeMapping([grid], company)

    expect([mapping.headerRow, state]).toEqual([0, 'ready'])
    expect(applyMapping(grid, mapping, company).rows.map(({ useCase }) => useCase.title)).toEqual([
      'Trier les courriers',
      'Prévoir les stocks',
      'Relire les contrats',
    ])
  })

  test('a list of figures has no title to propose', async () => {
    expect(proposeMapping(await grids('x;y\n1;2\n3;4'), company).state).toBe('no-title')
  })
})
