export { answerQuestions } from './answer-questions.ts'
export { createThread } from './create-thread.ts'
