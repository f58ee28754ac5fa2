import { textsIn } from '../../platform/i18n.ts'
import { Button, Choices, DataTable, errorOf, Form, Section } from '../../platform/ui/index.ts'
import type { SettingsPageProps } from './settings-page.tsx'
import { settingsPath } from './settings-path.ts'
import { settingsTexts } from './settings-texts.ts'

/** Whom each task is for; one is changed at a time. */
export function TaskList(props: SettingsPageProps) {
  const { lang, plan, audiences, taskAudiences, openTask } = props
  const t = textsIn(lang, settingsTexts)
  const names = new Map(audiences.map(({ key, name }) => [key, name[lang]]))
  return (
    <Section title={t.tasks} id="nhiem-vu" isRuled>
      <DataTable
        caption={t.tasks}
        hidesCaption
        isFramed
        asCards
        rows={plan.tasks}
        look={({ id }) => ({ isSelected: id === openTask })}
        columns={[
          {
            title: t.task,
            isName: true,
            cell: ({ number, content }) => (number ? `${number}. ${content}` : content),
          },
          {
            title: t.audiences,
            cell: ({ id }) =>
              id === openTask ? (
                <TaskForm {...props} taskId={id} />
              ) : (
                (taskAudiences.get(id) ?? []).map((key) => names.get(key) ?? key).join('; ') || (
                  <span class="soft">{t.nobody}</span>
                )
              ),
          },
          {
            title: <span class="hidden-text">{t.change}</span>,
            label: '',
            cell: ({ id, number, content }) => (
              <a
                href={`${settingsPath(plan.head.id)}?nhiem-vu=${id}#nhiem-vu`}
                aria-label={`${t.change}: ${number ? `${number}. ` : ''}${content}`}
              >
                {t.change}
              </a>
            ),
          },
        ]}
      />
    </Section>
  )
}

function TaskForm({
  lang,
  plan,
  audiences,
  taskAudiences,
  version,
  issues,
  taskId,
}: SettingsPageProps & { taskId: number }) {
  const t = textsIn(lang, settingsTexts)
  return (
    <Form action={settingsPath(plan.head.id, 'nhiem-vu')}>
      <input type="hidden" name="phien-ban" value={String(version)} />
      <input type="hidden" name="nhiem-vu" value={String(taskId)} />
      <Choices
        name="doi-tuong"
        label={t.audiences}
        isMany
        chosen={taskAudiences.get(taskId) ?? []}
        error={errorOf(issues, 'doi-tuong', lang)}
        options={audiences.map(({ key, name }) => ({ value: key, label: name[lang] }))}
      />
      <Button kind="primary" size="small">
        {t.saveTask}
      </Button>
    </Form>
  )
}
