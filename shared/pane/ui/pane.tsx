import { useEffect, useMemo } from 'preact/hooks';

import type { PaneContext } from '../state/pane-context';
import type { Page, Tab } from '../state/pane-state';
import { TABS } from '../state/pane-state';
import { useStrings } from './use-strings';
import { Announcer } from './announcer';
import { BusyBar } from './busy-bar';
import { CheckTab } from './check/check-tab';
import { ConflictPanel } from './conflict-panel';
import { FixTab } from './fix/fix-tab';
import { Header } from './header';
import {
  AgenciesTab,
  BuildTab,
  ColumnsPage,
  loadLateTabs,
  ProfilePage,
  ProsePage,
  RenewPage,
  RulePage,
  RulesPage,
  SettingsPage,
  WelcomePage,
} from './late-pages';
import { NoticeBar } from './notice-bar';
import { PaneScopeContext, usePane } from './pane-scope';
import { TabList } from './parts/tab-list';
import { useStore } from './use-store';

/** The whole pane. */
export function Pane({ context }: { readonly context: PaneContext }) {
  const state = useStore(context.store);
  const t = useStrings(context, state.language);
  const scope = useMemo(() => ({ context, state, t }), [context, state, t]);
  const isChecked = state.result !== null;
  useEffect(() => {
    // why: they are wanted next, and may not be there when the network is not
    if (isChecked) void loadLateTabs().catch(() => undefined);
  }, [isChecked]);
  const theme = state.theme === 'auto' ? state.hostTheme : state.theme;
  return (
    <PaneScopeContext.Provider value={scope}>
      <main class="kh-pane" lang={state.language} aria-label={t.paneLabel} data-theme={theme ?? undefined}>
        <Header />
        <BusyBar />
        <NoticeBar />
        <ConflictPanel />
        {state.page ? <PageView page={state.page} /> : <Tabs />}
        <Announcer />
      </main>
    </PaneScopeContext.Provider>
  );
}

function Tabs() {
  const { context, state, t } = usePane();
  const tabs = TABS.map((id) => ({ id, label: t.tabs[id] }));
  const pick = (tab: Tab): void => {
    context.store.set({ tab });
  };
  return (
    <>
      <TabList label={t.tabsLabel} tabs={tabs} current={state.tab} onPick={pick} />
      {TABS.map((id) => (
        <div
          key={id}
          class="kh-panel"
          role="tabpanel"
          id={`kh-panel-${id}`}
          aria-labelledby={`kh-tab-${id}`}
          hidden={id !== state.tab}
        >
          {id === state.tab && <TabContent tab={id} />}
        </div>
      ))}
    </>
  );
}

function TabContent({ tab }: { readonly tab: Tab }) {
  switch (tab) {
    case 'check':
      return <CheckTab />;
    case 'fix':
      return <FixTab />;
    case 'build':
      return <BuildTab />;
    case 'agencies':
      return <AgenciesTab />;
  }
}

function PageView({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case 'rule':
      return <RulePage id={page.id} />;
    case 'rules':
      return <RulesPage />;
    case 'columns':
      return <ColumnsPage />;
    case 'prose':
      return <ProsePage />;
    case 'profile':
      return <ProfilePage />;
    case 'renew':
      return <RenewPage />;
    case 'welcome':
      return <WelcomePage />;
    case 'settings':
      return <SettingsPage />;
  }
}
