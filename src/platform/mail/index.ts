export { type NewMail, queueMail } from './queue-mail.ts'
export { mailRoutes } from './routes.tsx'
export { sendWaitingMails } from './send-waiting-mails.ts'
export { transportFor } from './transport.ts'
