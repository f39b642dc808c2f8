package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReactRouterCollectorTest {

    private static List<String> routes(String... pathsAndTexts) {
        return Collected.of(new ReactRouterCollector(), pathsAndTexts).routes().stream()
                .map(r -> r.path() + " " + r.component())
                .toList();
    }

    @Test
    void findsEveryPageOfAWorkspace() {
        assertThat(Collected.ofWorkspace(new ReactRouterCollector(), "express-react-shop").routes())
                .extracting(r -> r.path() + " " + r.component())
                .containsExactlyInAnyOrder(
                        "/ Home",
                        "/account Orders",
                        "/account/orders Orders",
                        "/account/orders/:orderId order",
                        "/catalogue/* Catalogue",
                        "* NotFound");
    }

    @Test
    void citesComponentAndLine() {
        assertThat(
                        Collected.of(
                                        new ReactRouterCollector(),
                                        "App.tsx",
                                        "import { Route } from 'react-router-dom';\nconst a = (\n  <Route path=\"/a\" element={<A />} />\n);")
                                .routes())
                .containsExactly(
                        new Route("/a", "A", "React Router", new Citation("App.tsx", "A", 3)));
    }

    @Test
    void joinsNestedElements() {
        assertThat(
                        routes(
                                "App.jsx",
                                """
                                import { Routes, Route } from 'react-router-dom';
                                export default () => (
                                  <Routes>
                                    <Route element={<Layout />}>
                                      <Route path="/" element={<Home title={a > b} />} />
                                      <Route path="team" element={<Guard><Team /></Guard>}>
                                        <Route index element={<Members />} />
                                        <Route path=":id/edit" Component={Edit} />
                                      </Route>
                                    </Route>
                                    <Route path="*" element={<Missing />} />
                                  </Routes>
                                );
                                """))
                .containsExactly("* Missing", "/ Home", "/team Members", "/team/:id/edit Edit");
    }

    @Test
    void readsElementsOfVersionFive() {
        assertThat(
                        routes(
                                "App.jsx",
                                """
                                import { Switch, Route } from 'react-router-dom';
                                import PrivateRoute from './PrivateRoute';
                                const App = () => (
                                  <Switch>
                                    <Route exact path={['/', '/home']} component={Home} />
                                    <PrivateRoute path="/settings"><Settings /></PrivateRoute>
                                    <Route path="/login" render={() => <Login />} />
                                    <Route component={Missing} />
                                  </Switch>
                                );
                                """))
                .containsExactly(
                        "* Missing", "/ Home", "/home Home", "/login Login", "/settings Settings");
    }

    @Test
    void namesThePageAndNotWhatItIsGiven() {
        assertThat(
                        routes(
                                "App.jsx",
                                """
                                import { Route } from 'react-router-dom';
                                const a = <Route path="/a" element={<Page header={<Title />}><p>x</p></Page>} />;
                                const b = <Route path="/b" element={<Suspense fallback={<Wait />}><Page b={1} /></Suspense>} />;
                                """))
                .containsExactly("/a Page", "/b Page");
    }

    @Test
    void leavesOutTheRouteInsideAWrapper() {
        assertThat(
                        routes(
                                "PrivateRoute.jsx",
                                """
                                import { Route } from 'react-router-dom';
                                export default ({ children, ...rest }) => (
                                  <Route {...rest} render={() => children} />
                                );
                                """))
                .isEmpty();
    }

    @Test
    void ignoresRoutesOfOtherLibraries() {
        assertThat(
                        routes(
                                "App.jsx",
                                "import { Route } from 'wouter';\nconst a = <Route path=\"/a\" component={A} />;"))
                .isEmpty();
    }

    @Test
    void joinsObjectsAcrossFiles() {
        assertThat(
                        routes(
                                "router.tsx",
                                """
                                import { useRoutes } from 'react-router-dom';
                                import { teamRoutes } from './team';
                                import { shared } from './shared';
                                export const App = () => useRoutes([
                                  { path: '/team', element: <Layout />, children: teamRoutes },
                                  ...shared,
                                ]);
                                """,
                                "team.tsx",
                                """
                                import type { RouteObject } from 'react-router-dom';
                                export const teamRoutes: RouteObject[] = [
                                  { path: ':id', Component: Team },
                                ];
                                """,
                                "shared.tsx",
                                "export const shared = [{ path: '/about', element: <About /> }];"))
                .containsExactly("/about About", "/team Layout", "/team/:id Team");
    }

    @Test
    void putsTheRoutesOfAComponentBelowThePathThatShowsIt() {
        assertThat(
                        routes(
                                "App.tsx",
                                """
                                import { lazy } from 'react';
                                import { Routes, Route } from 'react-router-dom';
                                const Admin = lazy(() => import('./Admin'));
                                export const App = () => (
                                  <Routes><Route path="/admin/*" element={<Admin />} /></Routes>
                                );
                                """,
                                "Admin.tsx",
                                """
                                import { Routes, Route } from 'react-router-dom';
                                export default function Admin() {
                                  return <Routes><Route path="users" element={<Users />} /></Routes>;
                                }
                                """))
                .containsExactly("/admin/* Admin", "/admin/users Users");
    }

    @Test
    void readsRouteModules() {
        assertThat(
                        routes(
                                "app/routes.ts",
                                """
                                import { type RouteConfig, route, index, layout, prefix } from '@react-router/dev/routes';
                                export default [
                                  index('./home.tsx'),
                                  layout('./auth/layout.tsx', [route('login', './auth/login.tsx')]),
                                  ...prefix('concerts', [
                                    index('./concerts/home.tsx'),
                                    route(':city', './concerts/city.tsx', [route('map', './concerts/map.tsx')]),
                                  ]),
                                ] satisfies RouteConfig;
                                """))
                .containsExactly(
                        "/ ./home.tsx",
                        "/concerts ./concerts/home.tsx",
                        "/concerts/:city ./concerts/city.tsx",
                        "/concerts/:city/map ./concerts/map.tsx",
                        "/login ./auth/login.tsx");
    }

    @Test
    void leavesOutAPathThatOnlyTheRunningProgramKnows() {
        assertThat(
                        routes(
                                "App.jsx",
                                """
                                import { Route } from 'react-router-dom';
                                const list = items.map((i) => <Route path={i.path} element={<Item />} />);
                                """))
                .isEmpty();
    }

    @Test
    void takesConstantsOfEnumsAndTemplates() {
        assertThat(
                        routes(
                                "App.tsx",
                                """
                                import { Route } from 'react-router-dom';
                                enum Path { Home = '/home', Team = `/team` }
                                const a = <Route path={Path.Home} element={<Home />} />;
                                const b = <Route path={`${Path.Team}/:id`} element={<Team />} />;
                                """))
                .containsExactly("/home Home", "/team/:id Team");
    }

    @Test
    void survivesRoutesThatContainOneAnother() {
        assertThat(
                        routes(
                                "App.tsx",
                                """
                                import { createBrowserRouter } from 'react-router-dom';
                                const a = [{ path: 'a', element: <A />, children: b }];
                                const b = [{ path: 'b', element: <B />, children: a }];
                                const router = createBrowserRouter(a);
                                """))
                .contains("/a A", "/a/b B");
    }

    @Test
    void takesThePathThatAnArrowFunctionGives() {
        assertThat(
                        routes(
                                "App.tsx",
                                """
                                import { useRoutes } from 'react-router-dom';
                                import { urls, player } from './urls';
                                const App = () => useRoutes([
                                  { path: urls.team.index(null), element: <Team /> },
                                  { path: player(':id') + '/*', element: <Player /> },
                                  { path: urls.made(1), element: <Made /> },
                                ]);
                                """,
                                "urls.ts",
                                """
                                const base = '/league';
                                export const urls = {
                                  team: { index: (id: string | null, tab?: string) => `${base}/teams/${id}/${tab}` },
                                  made: (n) => { return compute(n); },
                                };
                                export const player = id => '/players/' + id;
                                """))
                .containsExactly("/league/teams/:id/:tab Team", "/players/:id/* Player");
    }
}
