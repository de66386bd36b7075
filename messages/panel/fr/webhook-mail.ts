export const webhookMail = {
  subject: 'Webhook mis en pause : {name}',
  paused:
    'Le webhook « {name} » n’a rien pu livrer pendant plusieurs jours, ou l’autre programme n’en veut plus. Il est mis en pause.',
  link: 'Vérifier l’adresse et le remettre en marche :',
} as const;
