import { createLatePage } from './late-page';

const further = () => import('./pages/further-pages');

export const RulePage = createLatePage<{ readonly id: string }>({
  load: async () => (await further()).RulePage,
  title: (t) => t.rules.title,
});

export const RulesPage = createLatePage({
  load: async () => (await further()).RulesPage,
  title: (t) => t.rules.title,
});

export const SettingsPage = createLatePage({
  load: async () => (await further()).SettingsPage,
  title: (t) => t.settings,
});

export const ProfilePage = createLatePage({
  load: async () => (await import('./profile/profile-page')).ProfilePage,
  title: (t) => t.profile,
});

export const ProsePage = createLatePage({
  load: async () => (await import('./prose/prose-page')).ProsePage,
  title: (t) => t.prose.open,
});
