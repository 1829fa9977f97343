import type { CseSection } from '../../domain/assessment'
import type { Localized } from '../../kernel/text'

/** One heading of the note handed to the works council (law.md 5), with what to write under it. */
export interface CseNoteSection {
  readonly short: Localized
  readonly heading: Localized
  readonly prompts: readonly Localized[]
}

export const cseNoteSections: Readonly<Record<CseSection, CseNoteSection>> = {
  what: {
    short: { fr: 'Quoi', en: 'What' },
    heading: { fr: 'Le projet', en: 'The project' },
    prompts: [
      {
        fr: 'Quel outil, quelle version, hébergé où ?',
        en: 'Which tool, which version, hosted where?',
      },
      {
        fr: 'Que fait-il, et que ne fera-t-il pas ?',
        en: 'What does it do, and what will it not do?',
      },
      {
        fr: 'Est-ce un outil nouveau, un remplacement ou une évolution ?',
        en: 'Is it a new tool, a replacement or an upgrade?',
      },
    ],
  },
  why: {
    short: { fr: 'Pourquoi', en: 'Why' },
    heading: { fr: 'Les raisons', en: 'The reasons' },
    prompts: [
      {
        fr: 'Quel problème d’aujourd’hui, avec quel chiffre ?',
        en: 'Which problem of today, with which figure?',
      },
      {
        fr: 'Quelles autres solutions ont été examinées ?',
        en: 'Which other solutions were examined?',
      },
      {
        fr: 'À quoi verra-t-on que c’est réussi, ou qu’il faut arrêter ?',
        en: 'What will show that it has worked, or that it must stop?',
      },
    ],
  },
  who: {
    short: { fr: 'Qui', en: 'Who' },
    heading: { fr: 'Les personnes concernées', en: 'The people concerned' },
    prompts: [
      {
        fr: 'Quels services, combien de personnes, à quel moment ?',
        en: 'Which departments, how many people, and when?',
      },
      {
        fr: 'L’usage est-il libre ou demandé ?',
        en: 'Is use free or required?',
      },
      {
        fr: 'Qui décide, qui répond aux questions, à qui signaler un problème ?',
        en: 'Who decides, who answers questions, to whom is a problem reported?',
      },
    ],
  },
  data: {
    short: { fr: 'Données', en: 'Data' },
    heading: { fr: 'Les données', en: 'The data' },
    prompts: [
      {
        fr: 'Quelles données de salariés sont traitées, combien de temps ?',
        en: 'Which staff data are processed, and for how long?',
      },
      {
        fr: 'Peuvent-elles servir à évaluer, à affecter ou à contrôler ? Sinon, l’écrire.',
        en: 'Can they serve to appraise, assign or monitor? If not, write it.',
      },
      {
        fr: 'Une analyse d’impact est-elle faite, ou prévue ?',
        en: 'Has an impact assessment been made, or planned?',
      },
    ],
  },
  effects: {
    short: { fr: 'Effets sur le travail', en: 'Effects on work' },
    heading: { fr: 'Les effets sur le travail', en: 'The effects on work' },
    prompts: [
      {
        fr: 'Que deviennent les tâches, le rythme, l’autonomie, les horaires ?',
        en: 'What becomes of tasks, pace, autonomy and hours?',
      },
      {
        fr: 'Quels effets sur l’emploi, les qualifications et la santé ?',
        en: 'What effects on jobs, qualifications and health?',
      },
      {
        fr: 'Que fait-on du temps libéré ?',
        en: 'What is done with the time freed?',
      },
      {
        fr: 'Le document unique est-il à mettre à jour ?',
        en: 'Must the occupational-risk document be updated?',
      },
    ],
  },
  training: {
    short: { fr: 'Formation', en: 'Training' },
    heading: { fr: 'La formation et l’accompagnement', en: 'Training and support' },
    prompts: [
      {
        fr: 'Qui est formé, à quoi, combien d’heures, avant quelle date ?',
        en: 'Who is trained, in what, for how many hours, before which date?',
      },
      {
        fr: 'Qui aide ensuite, et comment se passer de l’outil ?',
        en: 'Who helps afterwards, and how does one do without the tool?',
      },
    ],
  },
  timetable: {
    short: { fr: 'Calendrier', en: 'Timetable' },
    heading: { fr: 'Le calendrier', en: 'The timetable' },
    prompts: [
      {
        fr: 'Dates de l’information, de l’avis, de l’essai, du bilan et du déploiement.',
        en: 'Dates of information, opinion, trial, review and roll-out.',
      },
      {
        fr: 'Rien en conditions réelles avant l’avis, ou avant la fin du délai.',
        en: 'Nothing in real conditions before the opinion, or before the period ends.',
      },
      {
        fr: 'Quand les représentants du personnel auront-ils le bilan de l’essai ?',
        en: 'When will staff representatives have the review of the trial?',
      },
    ],
  },
}
