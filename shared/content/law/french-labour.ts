import { lawPack } from './law-item'

/** Other articles of the Code du travail, in force whatever the tier. */
export const labourPack = lawPack(
  'french-labour',
  { fr: 'Droit du travail', en: 'French labour law' },
  { source: 'marcouf', grade: 'B', inForce: true },
  [
    [
      'duty.l1222-4',
      'L. 1222-4',
      'Ne collecter aucune donnée personnelle d’un salarié par un dispositif qui ne lui a pas été annoncé.',
      'Collect no personal data of an employee by a device not announced to them.',
    ],
    [
      'duty.l1222-3',
      'L. 1222-3',
      'Informer chaque salarié, avant, des méthodes d’évaluation ; elles doivent être pertinentes. Numéro d’article à vérifier.',
      'Inform each employee beforehand of appraisal methods; they must be relevant. Article number to be checked.',
      { grade: 'U' },
    ],
    [
      'duty.l1221-8',
      'L. 1221-8',
      'Informer chaque candidat, avant, des méthodes et techniques d’aide au recrutement ; elles doivent être pertinentes.',
      'Inform each candidate beforehand of recruitment methods and aids; they must be relevant.',
    ],
    [
      'duty.l1221-6',
      'L. 1221-6',
      'Ne demander aux candidats que des informations en lien direct et nécessaire avec l’emploi.',
      'Ask candidates only for information with a direct and necessary link to the job.',
    ],
    [
      'duty.l1132-1',
      'L. 1132-1',
      'Vérifier l’absence de discrimination, même indirecte, et garder la preuve du contrôle.',
      'Check for discrimination, even indirect, and keep proof of the check.',
    ],
    [
      'duty.l2312-38-recruitment',
      'L. 2312-38',
      'Informer le CSE, avant usage, des aides au recrutement et de la gestion automatisée du personnel.',
      'Inform the CSE, before use, of recruitment aids and of automated staff management.',
    ],
    [
      'duty.l2312-38-monitoring',
      'L. 2312-38',
      'Informer et consulter le CSE, avant, sur les moyens de suivre l’activité des salariés.',
      'Inform and consult the CSE beforehand on means to monitor employees’ activity.',
    ],
    [
      'duty.l1121-1',
      'L. 1121-1',
      'Limiter le suivi à ce qui est justifié par la tâche et proportionné au but.',
      'Limit monitoring to what the task justifies and the aim requires.',
    ],
    [
      'duty.l4121-3',
      'L. 4121-3',
      'Mettre à jour le document unique d’évaluation des risques (DUERP) quand le travail change, et consulter le CSE, s’il y en a un, sur ce document, quel que soit l’effectif.',
      'Update the occupational-risk document (DUERP) when work changes, and consult the CSE on it where there is one, at any headcount.',
      { grade: 'A' },
    ],
    [
      'duty.individual-information',
      ['L. 1222-4', 'L. 2312-5'],
      'Informer chaque salarié concerné : l’outil, son but, les données, ce qui change pour lui.',
      'Inform each employee concerned: the tool, its aim, the data, what changes for them.',
      { grade: 'A' },
    ],
  ],
)
