import { lawPack } from './law-item'

/** The way out of Art. 6(3) and its bar. */
export const article63Pack = lawPack(
  'article-6-3',
  { fr: 'Sortie de l’article 6(3)', en: 'The way out of Article 6(3)' },
  { source: 'consolidated' },
  [
    [
      'why.63-profiling',
      'Art. 6(3)',
      'Le système profile des personnes : la sortie est fermée. Classer des candidats est un profilage.',
      'The system profiles people: the way out is closed. Ranking candidates is profiling.',
    ],
    [
      'why.63-emotions',
      'Art. 6(3)',
      'Déduire des émotions de données biométriques, c’est évaluer des aspects personnels : la sortie est tenue pour fermée.',
      'Inferring emotions from biometric data evaluates personal aspects: the way out is taken as closed.',
      { grade: 'B' },
    ],
    [
      'why.63-risk',
      'Art. 6(3)',
      'Le système présente un risque important ou pèse sur la décision : la sortie est fermée.',
      'The system carries a significant risk or weighs on the decision: the way out is closed.',
    ],
    [
      'why.63-no-condition',
      'Art. 6(3)',
      'Aucune des quatre conditions n’est remplie. Qu’une personne décide à la fin n’en est pas une.',
      'None of the four conditions is met. That a person decides in the end is not one of them.',
    ],
    [
      'why.63-out',
      'Art. 6(3)',
      'L’une des quatre conditions est remplie, sans risque important ni profilage : le système sort du haut risque. Le fournisseur doit le documenter (article 6(4)).',
      'One of the four conditions is met, without significant risk or profiling: the system leaves high risk. The provider has to document it (Article 6(4)).',
    ],
    [
      'duty.6-4',
      'Art. 6(4)',
      'Documenter l’évaluation qui conclut à la sortie du haut risque avant la mise sur le marché, et la présenter sur demande.',
      'Document the assessment that leads out of high risk before placing on the market, and show it on request.',
    ],
    [
      'duty.6-4-asked',
      'Art. 6(4)',
      'Le fournisseur doit avoir documenté la sortie du haut risque : demandez-lui ce document et gardez-le.',
      'The provider must have documented the way out of high risk: ask for this document and keep it.',
    ],
    [
      'duty.49-2',
      'Art. 49(2)',
      'Enregistrer le système sorti du haut risque. L’obligation a été maintenue ; sa date de départ est à confirmer.',
      'Register the system taken out of high risk. The duty was kept; its start date is to be confirmed.',
      { grade: 'U' },
    ],
    [
      'article-6-3.guidelines',
      'Art. 6(5)',
      'Lignes directrices sur le classement : projet du 19 mai 2026, consultation close le 23 juillet 2026, version finale non vue.',
      'Classification guidelines: draft of 19 May 2026, consultation closed on 23 July 2026, final version not seen.',
      { grade: 'U', source: 'watch' },
    ],
    [
      'ask.63-document',
      'Art. 6(4)',
      'L’évaluation qui conclut à la sortie doit être documentée par le fournisseur. Qui la relit chez vous ?',
      'The assessment behind the way out must be documented by the provider. Who reads it on your side?',
    ],
    [
      'ask.63-contradiction',
      'Art. 6(3)',
      'Le profilage est nié, mais une opération de profilage est cochée pour l’AIPD. Le système reste à haut risque tant que ce n’est pas tranché.',
      'Profiling is denied, but a profiling operation is ticked for the DPIA. The system stays high-risk until this is settled.',
    ],
    [
      'ask.63-evaluation',
      'Art. 6(3)',
      'Le premier critère AIPD (évaluer ou noter des personnes) est coché : est-ce vraiment sans profilage ?',
      'The first DPIA criterion (evaluating or scoring people) is ticked: is it really without profiling?',
    ],
  ],
)
