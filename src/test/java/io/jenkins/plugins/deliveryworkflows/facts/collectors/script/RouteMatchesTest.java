package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteMatchesTest {

    private static final String ROUTER = "import { Route } from 'react-router-dom';\n";

    private static final String APP =
            ROUTER
                    + """
                    import Team from './Team';
                    export const App = () => <Route path="/teams/:id" component={Team} />;
                    """;

    private static List<String> routes(String... pathsAndTexts) {
        return Collected.of(new ReactRouterCollector(), pathsAndTexts).routes().stream()
                .map(r -> r.path() + " " + r.component())
                .toList();
    }

    @Test
    void placesRoutesAtThePathOfTheRouteThatShowsTheirComponent() {
        assertThat(
                        routes(
                                "App.jsx",
                                APP,
                                "Team.jsx",
                                ROUTER
                                        + """
                                        const Team = () => {
                                          const { path } = useRouteMatch();
                                          return (
                                            <>
                                              <Route path={`${path}/people`}><People /></Route>
                                              <Route path={[`${path}/plan`, '/plan']} component={Plan} />
                                            </>
                                          );
                                        };
                                        export default withRouter(Team);
                                        """))
                .containsExactly(
                        "/plan Plan",
                        "/teams/:id Team",
                        "/teams/:id/people People",
                        "/teams/:id/plan Plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function Team() { const match = useRouteMatch(); return R(`${match.url}/plan`) }",
                "function Team() { const m = useRouteMatch<Named>(); return R(m.path + '/plan') }",
                "function Team() { const { url: here } = useRouteMatch(); return R(`${here}/plan`) }",
                "function Team() { return R(`${useRouteMatch().path}/plan`) }",
                "function Team(props) { return R(`${props.match.path}/plan`) }",
                "function Team({ match }) { return R(`${match.url.replace(/\\/$/, '')}/plan`) }",
                "function Team({ match: { path } }) { return R(`${path}/plan`) }",
                "function Team({ match }) { const { path } = match; return R(`${path}/plan`) }",
                "function Team({ match }) { const plan = `${match.path}/plan`; return R(plan) }",
                "class Team extends Component { render() { return R(`${this.props.match.path}/plan`) } }",
                "const Team = ({ match }) => R(`${match.path}/plan`);"
            })
    void knowsEveryWayToAskForThePath(String component) {
        String written =
                component.replaceAll(
                        "R\\((.*plan['`]?)\\)", "<Route path={$1} component={Plan} />");

        assertThat(routes("App.jsx", APP, "Team.jsx", ROUTER + written + "\nexport default Team;"))
                .containsExactly("/teams/:id Team", "/teams/:id/plan Plan");
    }

    @Test
    void placesRoutesOnceForEachRouteThatShowsTheirComponent() {
        assertThat(
                        routes(
                                "App.jsx",
                                ROUTER
                                        + """
                                        function Notes() {
                                          const { path } = useRouteMatch();
                                          return <Route path={`${path}/:note`} component={Note} />;
                                        }
                                        export const App = () => (
                                          <Switch>
                                            <Route path="/drafts"><Notes /></Route>
                                            <Route path="/sent" render={() => <Notes />} />
                                          </Switch>
                                        );
                                        """))
                .containsExactly(
                        "/drafts Notes", "/drafts/:note Note", "/sent Notes", "/sent/:note Note");
    }

    @Test
    void followsComponentsThatShowOneAnother() {
        assertThat(
                        routes(
                                "App.jsx",
                                APP,
                                "Team.jsx",
                                ROUTER
                                        + """
                                        import { Plan } from './Plan';
                                        export default function Team({ match }) {
                                          return <Route path={match.path + '/plan'} component={Plan} />;
                                        }
                                        """,
                                "Plan.jsx",
                                ROUTER
                                        + """
                                        export function Plan({ match }) {
                                          return <Route path={match.path + '/edit'} component={Edit} />;
                                        }
                                        """))
                .containsExactly(
                        "/teams/:id Team", "/teams/:id/plan Plan", "/teams/:id/plan/edit Edit");
    }

    @Test
    void placesPartsOfAShownFileWithIt() {
        assertThat(
                        routes(
                                "App.jsx",
                                APP,
                                "Team.jsx",
                                ROUTER
                                        + """
                                        const Tabs = () => {
                                          const { path } = useRouteMatch();
                                          return <Route path={`${path}/plan`} component={Plan} />;
                                        };
                                        export default () => <Tabs />;
                                        """))
                .containsExactly("/teams/:id Team", "/teams/:id/plan Plan");
    }

    @Test
    void stopsAtComponentsThatShowThemselves() {
        assertThat(
                        routes(
                                "App.jsx",
                                ROUTER
                                        + """
                                        function Tree({ match }) {
                                          return <Route path={`${match.path}/:child`} component={Tree} />;
                                        }
                                        const App = () => <Route path="/tree" component={Tree} />;
                                        """))
                .containsExactly("/tree Tree", "/tree/:child Tree");
    }

    @Test
    void leavesOutRoutesWhoseBeginningIsUnknown() {
        assertThat(
                        routes(
                                "Lost.jsx",
                                ROUTER
                                        + """
                                        function Lost({ match, base }) {
                                          const other = useRouteMatch('/elsewhere');
                                          return (
                                            <>
                                              <Route path={`${match.path}/a`} component={A} />
                                              <Route path={`${other.path}/b`} component={B} />
                                              <Route path={`${base}/c`} component={C} />
                                              <Route path={`/d/${base}`} component={D} />
                                            </>
                                          );
                                        }
                                        """))
                .containsExactly("/d/{base} D");
    }
}
