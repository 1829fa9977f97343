import { lawPack } from './law-item'

const FIRST = '2025-02-02'
const SECOND = '2026-12-02'

/** Article 5, point by point. */
export const prohibitedPack = lawPack(
  'prohibited-practices',
  { fr: 'Pratiques interdites', en: 'Prohibited practices' },
  { source: 'consolidated' },
  [
    [
      'ban.a',
      'Art. 5(1)(a)',
      'Manipuler des personnes à leur insu ou les tromper, au point de leur faire prendre une décision qui leur nuit, est interdit.',
      'Manipulating people without their knowing, or deceiving them, so that they take a decision that harms them, is banned.',
      { from: FIRST, label: ['Manipulation', 'Manipulation'] },
    ],
    [
      'ban.b',
      'Art. 5(1)(b)',
      'Exploiter l’âge, un handicap ou une situation sociale difficile pour fausser un comportement est interdit.',
      'Exploiting age, disability or a difficult social situation to distort behaviour is banned.',
      { from: FIRST, label: ['Exploitation d’une vulnérabilité', 'Exploiting a vulnerability'] },
    ],
    [
      'ban.c',
      'Art. 5(1)(c)',
      'Noter des personnes dans la durée sur leur comportement social ou leurs traits, puis les traiter mal dans un autre contexte ou sans proportion, est interdit. Cela vaut aussi pour une entreprise privée.',
      'Scoring people over time on social behaviour or traits, then treating them badly in another context or out of proportion, is banned. This holds for private firms too.',
      { from: FIRST, label: ['Notation sociale', 'Social scoring'] },
    ],
    [
      'ban.d',
      'Art. 5(1)(d)',
      'Prédire qu’une personne commettra une infraction d’après son seul profil est interdit.',
      'Predicting that a person will commit an offence from a profile alone is banned.',
      {
        from: FIRST,
        label: ['Prédiction d’infraction par profilage', 'Crime prediction by profiling'],
      },
    ],
    [
      'ban.e',
      'Art. 5(1)(e)',
      'Constituer une base de visages en moissonnant internet ou la vidéosurveillance est interdit.',
      'Building a face database by scraping the internet or camera footage is banned.',
      { from: FIRST, label: ['Moissonnage de visages', 'Untargeted face scraping'] },
    ],
    [
      'ban.f',
      'Art. 5(1)(f)',
      'Déduire les émotions de salariés, de candidats ou d’élèves à partir de la voix, du visage ou d’autres données biométriques est interdit, sauf raison médicale ou de sécurité.',
      'Inferring emotions of employees, candidates or pupils from voice, face or other biometric data is banned, save for medical or safety reasons.',
      {
        from: FIRST,
        label: ['Émotions au travail ou en formation', 'Emotions at work or in education'],
      },
    ],
    [
      'ban.g',
      'Art. 5(1)(g)',
      'Classer des personnes selon leurs données biométriques pour en déduire origine, opinions, religion, vie ou orientation sexuelle est interdit.',
      'Sorting people by biometric data to deduce origin, opinions, religion, sex life or orientation is banned.',
      {
        from: FIRST,
        label: ['Catégorisation de traits protégés', 'Categorising protected traits'],
      },
    ],
    [
      'ban.h',
      'Art. 5(1)(h)',
      'L’identification biométrique à distance en temps réel dans l’espace public, pour la police, est interdite hors exceptions.',
      'Real-time remote biometric identification in public spaces for police is banned save for exceptions.',
      {
        from: FIRST,
        label: ['Identification à distance en temps réel', 'Real-time remote identification'],
      },
    ],
    [
      'ban.ba',
      ['Art. 5(1)(ba)', 'Art. 5(1a)'],
      'Produire des images intimes réalistes d’une personne reconnaissable sans son consentement explicite est interdit. Le fabricant est visé si tel est le but, ou si c’est prévisible et faisable sans garde-fous raisonnables ; l’utilisateur, s’il s’en sert pour cela.',
      'Producing realistic intimate images of an identifiable person without explicit consent is banned. The maker is caught if that is the purpose, or if it is foreseeable and feasible without reasonable safeguards; the user, if it uses the system for that.',
      {
        from: SECOND,
        source: 'omnibus',
        label: ['Images intimes sans consentement', 'Intimate images without consent'],
      },
    ],
    [
      'ban.bb',
      ['Art. 5(1)(bb)', 'Art. 5(1a)'],
      'Produire des contenus d’abus sexuels sur mineurs est interdit.',
      'Producing child sexual abuse material is banned.',
      {
        from: SECOND,
        source: 'omnibus',
        label: ['Abus sexuels sur mineurs', 'Child sexual abuse material'],
      },
    ],
    [
      'why.no-ban',
      'Art. 5(1)',
      'Aucune des dix pratiques interdites n’est en jeu.',
      'None of the ten prohibited practices is at stake.',
    ],
    [
      'why.emotions-not-banned',
      'Art. 5(1)(f)',
      'L’interdiction vise les émotions tirées de données biométriques, au travail ou en formation. Un texte seul, des clients, une raison médicale ou de sécurité n’y entrent pas.',
      'The ban is about emotions drawn from biometric data, at work or in education. Text alone, customers, a medical or safety reason fall outside.',
      { grade: 'B' },
    ],
    [
      'prohibited.f-practice',
      'Art. 5(1)(f)',
      'Selon les lignes directrices C(2025) 5052 du 29 juillet 2025, qui ne lient pas, la voix, le visage, la démarche et la frappe au clavier sont biométriques. La fatigue et la douleur ne sont pas des émotions ; le bien-être et la productivité ne sont pas la sécurité.',
      'Under guidelines C(2025) 5052 of 29 July 2025, which do not bind, voice, face, gait and keystrokes are biometric. Fatigue and pain are no emotions; well-being and productivity are not safety.',
      { grade: 'B' },
    ],
    [
      'prohibited.c-practice',
      'Art. 5(1)(c)',
      'Une notation ordinaire de crédit ou de fournisseurs n’est pas une notation sociale.',
      'Ordinary credit or supplier scoring is not social scoring.',
    ],
    [
      'duty.5',
      'Art. 5(1)',
      'Ne pas mettre en service, ou arrêter. Aucun document ne rend la pratique licite.',
      'Do not start it, or stop it. No document makes the practice lawful.',
    ],
    [
      'duty.penal-226-8',
      ['Code pénal 226-8', 'Code pénal 226-8-1'],
      'Le droit pénal français punit déjà ces images, sans attendre la date du règlement.',
      'French criminal law already punishes such images, without waiting for the date of the Act.',
      { grade: 'B', inForce: true, source: 'skills' },
    ],
    [
      'ask.ban',
      'Art. 5',
      'Une pratique interdite est en jeu. Arrêtez, ne corrigez pas seul, et prenez un avis.',
      'A prohibited practice is at stake. Stop, do not fix it alone, and take advice.',
    ],
    [
      'ask.emotions',
      'Art. 5(1)(f)',
      'Des émotions sont déduites : à partir de quelles données, pour qui, pour quelle raison ? La réponse sépare l’interdit du haut risque.',
      'Emotions are inferred: from which data, about whom, for what reason? The answer separates a ban from high risk.',
    ],
    [
      'ask.emotion-contradiction',
      'Art. 5(1)(f)',
      'La pratique est déclarée interdite, mais les détails disent le contraire. Faites trancher avant toute suite.',
      'The practice is declared prohibited, but the details say otherwise. Have it decided before going on.',
    ],
    [
      'ask.intimate-images',
      ['Art. 5(1)(ba)', 'Art. 5(1a)'],
      'Le système peut produire des images intimes. Le but, les garde-fous, l’usage réel et le consentement de chaque personne sont-ils établis ?',
      'The system can produce intimate images. Are purpose, safeguards, actual use and each person’s consent established?',
    ],
  ],
)
