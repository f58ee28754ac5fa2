import { Prose } from '../ui/index.ts'

/** A mail as it was typed: its paragraphs and lines, and its links into this site as links. */
export const MailBody = ({ body, origin }: { body: string; origin: string }) => (
  <Prose>
    {body
      .trim()
      .split(/\n{2,}/)
      .map((paragraph) => (
        <p>{paragraph.split('\n').map((line, at) => [at > 0 && <br />, toLinks(line, origin)])}</p>
      ))}
  </Prose>
)

const toLinks = (line: string, origin: string) =>
  line
    .split(/(https?:\/\/\S+)/)
    .map((part) => (URL.parse(part)?.origin === origin ? <a href={part}>{part}</a> : part))
