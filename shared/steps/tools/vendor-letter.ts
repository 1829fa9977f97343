import {
  LETTER_GROUPS,
  letterGroups,
  type LetterQuestion,
  letterQuestions,
} from '../../content/tools/vendor-letter'
import type { Tool } from '../../domain/tool'
import type { Block } from '../../formats/blocks'
import { formatsOf } from '../../kernel/format'
import { defineTexts, type Language, localized, translate } from '../../kernel/text'
import { typesetFrench } from '../../kernel/typeset-french'

const texts = defineTexts({
  subject: {
    fr: '{tool} : questions avant décision',
    en: '{tool}: questions before a decision',
  },
  to: { fr: 'À l’attention de {vendor}', en: 'To {vendor}' },
  toSomeone: { fr: 'À l’attention de l’éditeur', en: 'To the vendor' },
  greeting: { fr: 'Madame, Monsieur,', en: 'Dear Sir or Madam,' },
  opening: {
    fr: 'Nous étudions l’emploi de {tool}. Avant toute décision, nous vous demandons de répondre par écrit aux questions ci-dessous. Une réponse courte, avec la pièce ou l’article du contrat qui la fonde, nous suffit.',
    en: 'We are considering the use of {tool}. Before any decision, we ask you to answer the questions below in writing. A short answer, with the document or the clause of the contract behind it, is enough.',
  },
  due: {
    fr: 'Merci de nous répondre avant le {date}.',
    en: 'Please answer before {date}.',
  },
  closing: {
    fr: 'Une question laissée sans réponse sera lue comme un « non ». Nous restons à votre disposition pour en parler.',
    en: 'A question left without an answer will be read as a “no”. We remain available to discuss it.',
  },
  regards: {
    fr: 'Veuillez agréer, Madame, Monsieur, nos salutations distinguées.',
    en: 'Yours faithfully,',
  },
  why: { fr: 'Pourquoi : {why}', en: 'Why: {why}' },
})

export interface LetterFacts {
  readonly company: string
  readonly tool: Pick<Tool, 'name' | 'vendor'>
  /** Questions kept, by id; the others are left out. */
  readonly questionIds: ReadonlySet<string>
  /** Who signs; empty for the company alone. */
  readonly signatory: string
  /** ISO date of the letter. */
  readonly date: string
  /** ISO date by which an answer is wanted, or null. */
  readonly answerBy: string | null
  readonly withReasons: boolean
}

export interface VendorLetter {
  readonly sender: string
  readonly recipient: string
  readonly date: string
  readonly subject: string
  readonly greeting: string
  readonly opening: string
  readonly groups: readonly {
    readonly title: string
    readonly questions: readonly {
      readonly number: number
      readonly text: string
      readonly why: string
    }[]
  }[]
  readonly closing: readonly string[]
  readonly signature: readonly string[]
}

/** The questions to tick at first: those about personal data only where the tool may receive some. */
export const suggestedQuestions = ({
  personalData,
}: Pick<Tool, 'personalData'>): readonly LetterQuestion[] =>
  letterQuestions.filter(({ when }) => when === 'always' || personalData !== 'no')

/** The letter to a vendor, in the language asked for; groups without a question left are not in it. */
export function vendorLetter(facts: LetterFacts, language: Language): VendorLetter {
  const t = translate(texts, language)
  const format = formatsOf(language)
  const tool = say(facts.tool.name, language)
  let number = 0
  const groups = LETTER_GROUPS.flatMap((group) => {
    const kept = letterQuestions.filter(
      (question) => question.group === group && facts.questionIds.has(question.id),
    )
    if (kept.length === 0) return []
    const questions = kept.map(({ question, why }) => {
      number += 1
      return {
        number,
        text: localized(question, language),
        why: facts.withReasons ? localized(why, language) : '',
      }
    })
    return [{ title: localized(letterGroups[group], language), questions }]
  })
  const vendor = facts.tool.vendor.trim()
  const signatory = facts.signatory.trim()
  return {
    sender: say(facts.company, language),
    recipient: vendor === '' ? t('toSomeone') : t('to', { vendor }),
    date: format.date(facts.date),
    subject: t('subject', { tool }),
    greeting: t('greeting'),
    opening: t('opening', { tool }),
    groups,
    closing: [
      ...(facts.answerBy === null ? [] : [t('due', { date: format.date(facts.answerBy) })]),
      t('closing'),
      t('regards'),
    ],
    signature: [...(signatory === '' ? [] : [signatory]), say(facts.company, language)],
  }
}

/** The letter as plain text, for the clipboard. */
export function letterText(letter: VendorLetter, language: Language): string {
  const t = translate(texts, language)
  const questions = letter.groups.map(({ title, questions: list }) =>
    [
      title,
      ...list.flatMap(({ number, text, why }) => [
        `${number}. ${text}`,
        ...(why === '' ? [] : [`   ${t('why', { why })}`]),
      ]),
    ].join('\n'),
  )
  return [
    letter.sender,
    letter.recipient,
    letter.date,
    letter.subject,
    letter.greeting,
    letter.opening,
    ...questions,
    ...letter.closing,
    letter.signature.join('\n'),
  ].join('\n\n')
}

/** The letter as blocks of a document. */
export function letterBlocks(letter: VendorLetter, language: Language): readonly Block[] {
  const t = translate(texts, language)
  return [
    { kind: 'paragraph', text: letter.recipient },
    { kind: 'paragraph', text: letter.date, style: 'muted' },
    { kind: 'heading', level: 1, text: letter.subject },
    { kind: 'paragraph', text: letter.greeting },
    { kind: 'paragraph', text: letter.opening },
    ...letter.groups.flatMap(({ title, questions }): readonly Block[] => [
      { kind: 'heading', level: 2, text: title },
      ...questions.flatMap(({ number, text, why }): readonly Block[] => [
        { kind: 'paragraph', text: [{ text: `${number}. `, bold: true }, { text }] },
        ...(why === ''
          ? []
          : [{ kind: 'paragraph', text: t('why', { why }), style: 'small' } as const]),
      ]),
    ]),
    ...letter.closing.map((text): Block => ({ kind: 'paragraph', text })),
    ...letter.signature.map((text): Block => ({ kind: 'paragraph', text: [{ text, bold: true }] })),
  ]
}

const say = (text: string, language: Language): string =>
  language === 'fr' ? typesetFrench(text.trim()) : text.trim()
