import { createLatePage } from './late-page';

const further = () => import('./pages/further-pages');

/** Brings the tabs that nobody needs before a check has ended. */
export const loadLateTabs = () => import('./late-tabs');

export const AgenciesTab = createLatePage({ load: async () => (await loadLateTabs()).AgenciesTab });

export const BuildTab = createLatePage({ load: async () => (await loadLateTabs()).BuildTab });

export const FindingsOut = createLatePage({ load: async () => (await loadLateTabs()).FindingsOut });

export const ColumnsPage = createLatePage({
  load: async () => (await further()).ColumnsPage,
  title: (t) => t.columns.title,
});

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

export const RenewPage = createLatePage({
  load: async () => (await import('./renew/renew-page')).RenewPage,
});

export const WelcomePage = createLatePage({
  load: async () => (await import('./welcome/welcome-page')).WelcomePage,
});

export const ProsePage = createLatePage({
  load: async () => (await import('./prose/prose-page')).ProsePage,
  title: (t) => t.prose.open,
});
