package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteSourcesTest {

    private static List<String> routes(String... pathsAndTexts) {
        return Collected.of(new ReactRouterCollector(), pathsAndTexts).routes().stream()
                .map(r -> r.path() + " " + r.component())
                .toList();
    }

    private static List<String> childrenOf(String spread) {
        return routes(
                "router.tsx",
                """
                import { createBrowserRouter } from 'react-router-dom';
                import { teamRoutes } from './team';
                const own = [{ path: '/own', element: <Own /> }];
                const routes = [{ path: ':org', element: <Org />, children: [%s] }];
                const router = createBrowserRouter(routes);
                """
                        .formatted(spread),
                "team.tsx",
                """
                import type { RouteObject } from 'react-router-dom';
                export const teamRoutes: RouteObject[] = [
                  { path: '/teams', element: <Teams /> },
                  { element: <Frame />, children: [{ path: '/teams/:id', element: <Team /> }] },
                ];
                """);
    }

    @Test
    void putsRoutesThatPassThroughACallBelowTheirParent() {
        assertThat(childrenOf("...relative(teamRoutes), ...relative(own)"))
                .containsExactlyInAnyOrder(
                        "/:org Org", "/:org/own Own", "/:org/teams Teams", "/:org/teams/:id Team");
    }

    @Test
    void putsLiteralsThatPassThroughACallBelowTheirParent() {
        assertThat(childrenOf("...relative([{ path: '/a', element: <A /> }]), ...own"))
                .containsExactlyInAnyOrder(
                        "/:org Org", "/:org/a A", "/own Own", "/teams Teams", "/teams/:id Team");
    }

    @Test
    void keepsAbsolutePathsThatAreBelowTheirParentAlready() {
        assertThat(
                        routes(
                                "router.tsx",
                                """
                                import { useRoutes } from 'react-router-dom';
                                const users = [{ path: '/admin/users', element: <Users /> }];
                                const App = () => useRoutes([
                                  { path: '/admin', element: <Admin />, children: guarded(users) },
                                ]);
                                """))
                .containsExactly("/admin Admin", "/admin/users Users");
    }

    @Test
    void takesEveryArmOfACondition() {
        assertThat(
                        childrenOf(
                                "...(flags.a?.on ? [{ path: 'a', element: <A /> }] : own.length ? [] : [{ path: 'b', element: <B /> }]),"
                                        + " ...(enabled && [{ path: 'c', element: <C /> }]),"
                                        + " ...(extra ?? [{ path: 'd', element: <D /> }]),"
                                        + " ...relative(teamRoutes.filter(Boolean)), ...own.map((r) => short(r))"))
                .containsExactlyInAnyOrder(
                        "/:org Org",
                        "/:org/a A",
                        "/:org/b B",
                        "/:org/c C",
                        "/:org/d D",
                        "/:org/own Own",
                        "/:org/teams Teams",
                        "/:org/teams/:id Team");
    }

    @Test
    void leavesOutRoutesThatAreSpreadInAWayThatCannotBeFollowed() {
        assertThat(childrenOf("...build({ routes: teamRoutes }), ...(() => relative(own))()"))
                .containsExactly("/:org Org");
    }

    @Test
    void readsAListThatIsDeclaredByACondition() {
        assertThat(
                        routes(
                                "router.tsx",
                                """
                                import { useRoutes } from 'react-router-dom';
                                const debug = ['qa', 'dev'].includes(
                                  stage,
                                )
                                  ? [{ path: '/debug', element: <Debug /> }]
                                  : [];
                                const App = () => useRoutes([{ path: ':org', children: relative(debug) }]);
                                """))
                .containsExactly("/:org/debug Debug");
    }

    @Test
    void tellsARouteForEachPathOfAList() {
        assertThat(
                        routes(
                                "router.tsx",
                                """
                                import { useRoutes } from 'react-router-dom';
                                const TAB = '/quotes/:tab';
                                const App = () => useRoutes([{ path: ['/quotes', TAB], element: <Quotes /> }]);
                                """))
                .containsExactly("/quotes Quotes", "/quotes/:tab Quotes");
    }
}
