import type { Block } from '../../formats/blocks'
import { MATRIX_SIZE, type MatrixDot, matrixPicture, NUMBERS_UP_TO } from '../../pictures/matrix'
import { QUADRANTS } from '../../rules/quadrant'
import type { UseCaseView } from '../../rules/use-case-view'
import type { Chapter } from '../chapter'
import { codesOf } from './naming'
import type { Portfolio } from './portfolio'
import { lowerFirst } from '../../kernel/writing'
import type { Reader } from './reader'

/** The matrix as a picture, with what it shows as a title. Null while nothing is scored. */
export function matrixBlocks(portfolio: Portfolio, reader: Reader): Chapter | null {
  const { t, format, label, count } = reader
  const { scored, byQuadrant, project } = portfolio
  if (scored.length === 0) return null
  const quickWins = byQuadrant['quick-win'].length
  const cut = format.number(project.settings.matrixCut)
  const figure: Block = {
    kind: 'figure',
    picture: {
      ...MATRIX_SIZE,
      svg: matrixPicture({
        dots: dotsOf(portfolio, reader),
        cut: project.settings.matrixCut,
        words: {
          impact: t('matrix.impact'),
          feasibility: t('matrix.feasibility'),
          quadrants: {
            'quick-win': label('quadrant.quick-win'),
            strategic: label('quadrant.strategic'),
            incremental: label('quadrant.incremental'),
            avoid: label('quadrant.avoid'),
          },
        },
      }),
      alt: altOf(portfolio, reader),
    },
    caption:
      scored.length > NUMBERS_UP_TO
        ? t('matrix.captionGroups', { cut })
        : t('matrix.captionDots', { cut }),
  }
  return {
    name: t('chapter.matrix'),
    title:
      quickWins === 0
        ? t('matrix.titleNone')
        : t('matrix.titleQuickWins', {
            count: quickWins,
            words: count(quickWins),
            scored: lowerFirst(count(scored.length)),
          }),
    blocks: [figure, quadrantLists(portfolio, reader)],
  }
}

function dotsOf({ scored, retained }: Portfolio, { say }: Reader): readonly MatrixDot[] {
  const strong = new Set(retained)
  return scored.flatMap((view): readonly MatrixDot[] => {
    const { useCase, impact, feasibility, quadrant } = view
    if (impact.value === null || feasibility.value === null || quadrant.value === null) return []
    return [
      {
        number: useCase.code.replace(/^CU0*/, ''),
        title: say(useCase.title),
        impact: impact.value,
        feasibility: feasibility.value,
        quadrant: quadrant.value,
        strong: strong.has(view),
      },
    ]
  })
}

/** The same in words: who is where. */
function altOf({ scored, byQuadrant }: Portfolio, reader: Reader): string {
  const { t, label, format } = reader
  const quadrants = QUADRANTS.map((quadrant) =>
    t('matrix.altQuadrant', {
      name: label(`quadrant.${quadrant}`),
      cases: casesIn(byQuadrant[quadrant], reader),
    }),
  )
  return t('matrix.alt', { count: format.number(scored.length), quadrants: quadrants.join(' ') })
}

const casesIn = (views: readonly UseCaseView[], reader: Reader): string =>
  views.length === 0 ? reader.t('matrix.nothing') : codesOf(views, reader, 12)

function quadrantLists({ byQuadrant }: Portfolio, reader: Reader): Block {
  const { t, label, format } = reader
  return {
    kind: 'table',
    columns: [
      { label: t('ranking.quadrant'), width: 26 },
      { label: t('matrix.meaning'), width: 46 },
      { label: t('ranking.count'), width: 9, align: 'end' },
      { label: t('matrix.numbers'), width: 40 },
    ],
    rows: QUADRANTS.map((quadrant) => [
      { text: label(`quadrant.${quadrant}`), fill: quadrant },
      { text: label(`quadrantMeaning.${quadrant}`) },
      { text: format.number(byQuadrant[quadrant].length) },
      { text: casesIn(byQuadrant[quadrant], reader) },
    ]),
  }
}
