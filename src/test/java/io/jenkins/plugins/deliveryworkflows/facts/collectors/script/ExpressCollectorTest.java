package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressCollectorTest {

    private static List<String> operations(String... pathsAndTexts) {
        return Collected.of(new ExpressCollector(), pathsAndTexts).endpoints().stream()
                .map(e -> e.method() + " " + e.path())
                .toList();
    }

    @Test
    void findsEveryOperationOfAWorkspaceUnderItsMountedPath() {
        assertThat(Collected.ofWorkspace(new ExpressCollector(), "express-react-shop").endpoints())
                .extracting(e -> e.method() + " " + e.path() + " " + e.source().symbol())
                .containsExactlyInAnyOrder(
                        "GET /health app.get(\"/health\")",
                        "POST /test/reset app.post(\"/test/reset\")",
                        "GET /admin app.get(\"/admin\")",
                        "GET /admin/reports/daily reports.get(\"/daily\")",
                        "GET /api/v1/products products.list",
                        "POST /api/v1/products products.create",
                        "GET /api/v1/products/{id} products.show",
                        "DELETE /api/v1/products/{id} products.remove",
                        "DELETE /api/v1/products/sku/{sku} products.remove",
                        "PUT /api/v1/users/{userId}/profile router.put(\"/:userId/profile\")",
                        "ANY /api/v1/users/session router.all(\"/session\")",
                        "POST /api/v1/orders router.post(\"/\")",
                        "GET /api/v1/orders/{orderId}/items/{itemId} router.get(\"/:orderId/items/:itemId\")");
    }

    @Test
    void citesTheLineOfTheCall() {
        assertThat(
                        Collected.of(
                                        new ExpressCollector(),
                                        "app.js",
                                        "const express = require('express')\nconst app = express()\n\napp\n  .get('/a', list)")
                                .endpoints())
                .containsExactly(
                        new Endpoint("GET", "/a", "Express", new Citation("app.js", "list", 5)));
    }

    @Test
    void ignoresCallsOnObjectsThatAreNoRouters() {
        assertThat(
                        operations(
                                "client.js",
                                """
                                import express from 'express';
                                import axios from 'axios';
                                const map = new Map();
                                axios.get('/a', {});
                                map.get('/b', 1);
                                app.get('/c', handler);
                                """))
                .isEmpty();
    }

    @Test
    void ignoresRoutersOfOtherLibraries() {
        assertThat(
                        operations(
                                "app.js",
                                """
                                // not express
                                const Router = require('koa-router');
                                const router = new Router();
                                router.get('/a', list);
                                """))
                .isEmpty();
    }

    @Test
    void readsNoSettingAsOperation() {
        assertThat(
                        operations(
                                "app.js",
                                "const app = require('express')();\napp.get('env');\napp.get('/a', a);"))
                .containsExactly("GET /a");
    }

    @Test
    void followsChainsOfCallsFromTheRouterOn() {
        assertThat(
                        operations(
                                "app.ts",
                                """
                                import { Router } from 'express';
                                const api = Router().use('/inner', Router().get('/x', x)).post('/y', y);
                                export default Router().use('/api', api);
                                """))
                .contains("POST /api/y");
    }

    @Test
    void mountsOneRouterAtSeveralPlaces() {
        assertThat(
                        operations(
                                "app.js",
                                """
                                const express = require('express');
                                const app = express();
                                app.use(['/v1', '/v2'], require('./lib/users'));
                                """,
                                "lib/users/index.js",
                                """
                                const router = require('express').Router();
                                module.exports = router;
                                router.get('/:id?', show);
                                """))
                .containsExactly("GET /v1/{id}", "GET /v2/{id}");
    }

    @Test
    void mountsRoutersFromAListInALoop() {
        assertThat(
                        operations(
                                "app.js",
                                """
                                const express = require('express');
                                const users = require('./users');
                                const app = express();
                                const routes = [{ path: '/users', route: users }];
                                routes.forEach((each) => { app.use(each.path, each.route); });
                                """,
                                "users.js",
                                "const r = require('express').Router();\nr.get('/all', all);\nmodule.exports = r;"))
                .containsExactly("GET /users/all");
    }

    @Test
    void mountsTheRouterFieldOfAClass() {
        assertThat(
                        operations(
                                "server.ts",
                                """
                                import express from 'express';
                                import { UserRoutes } from './users';
                                class Server {
                                  app = express();
                                  users = null;
                                  constructor() {
                                    this.users = new UserRoutes();
                                    this.app.use('/users', this.users.router);
                                  }
                                }
                                """,
                                "users.ts",
                                """
                                import { Router } from 'express';
                                export class UserRoutes {
                                  public router: Router = Router();
                                  constructor() {
                                    this.router.get('/me', this.me);
                                  }
                                }
                                """))
                .containsExactly("GET /users/me");
    }

    @Test
    void passesOnRoutersThroughIndexFiles() {
        assertThat(
                        operations(
                                "app.ts",
                                "import express from 'express';\nimport { users } from '@/routes';\nconst app = express();\napp.use('/u', users);",
                                "src/routes/index.ts",
                                "export { default as users } from './users';\nexport * from './others';",
                                "src/routes/users.ts",
                                "import { Router } from 'express';\nconst router = Router();\nrouter.get('/', list);\nexport default router;"))
                .containsExactly("GET /u");
    }

    @Test
    void writesAPrefixThatOnlyTheRunningProgramKnowsAsItsName() {
        assertThat(
                        operations(
                                "app.js",
                                """
                                const express = require('express');
                                const app = express();
                                const api = express.Router();
                                app.use(config.basePath, api);
                                api.get('/a', a);
                                """))
                .containsExactly("GET /{config.basePath}/a");
    }

    @Test
    void takesTheDefaultOfAPrefixFromTheEnvironment() {
        assertThat(
                        operations(
                                "app.js",
                                """
                                const express = require('express');
                                const app = express(), base = 1;
                                const prefix = process.env.PREFIX || '/api';
                                const api = express.Router();
                                app.use(prefix, auth(), api);
                                api.get('/a', a);
                                """))
                .containsExactly("GET /api/a");
    }

    @Test
    void keepsAPatternAsItIsWritten() {
        assertThat(
                        operations(
                                "app.js",
                                "const app = require('express')();\napp.get(/^\\/a(b)?$/, a);"))
                .containsExactly("GET /^\\/a(b)?$/");
    }

    @Test
    void tellsRoutersOfTheSameNameInTwoFunctionsApart() {
        assertThat(
                        operations(
                                "app.js",
                                """
                                const { Router } = require('express');
                                function first() { const router = Router(); router.get('/1', a); return router; }
                                function second() { const router = Router(); router.get('/2', b); return router; }
                                const app = require('express')();
                                app.use('/first', first());
                                app.use('/second', second());
                                """))
                .containsExactly("GET /first/1", "GET /second/2");
    }

    @Test
    void takesATypedParameterForARouter() {
        assertThat(
                        operations(
                                "routes.ts",
                                """
                                import type { Express } from 'express';
                                export const register = (web: Express): void => {
                                  web.get('/typed', handler);
                                };
                                """))
                .containsExactly("GET /typed");
    }

    @Test
    void takesATypedMemberOfAParameterForARouter() {
        assertThat(
                        operations(
                                "loader.ts",
                                """
                                import express from 'express';
                                import routes from './api';
                                import config from './config';
                                export default ({ app }: { app: express.Application }) => {
                                  app.get('/status', (req, res) => res.end());
                                  app.use(config.api.prefix, routes());
                                };
                                """,
                                "api.ts",
                                """
                                import { Router } from 'express';
                                import user from './user';
                                export default () => {
                                  const app = Router();
                                  user(app);
                                  return app;
                                };
                                """,
                                "user.ts",
                                """
                                import { Router } from 'express';
                                const route = Router();
                                export default (app: Router) => {
                                  app.use('/users', route);
                                  route.get('/me', me);
                                };
                                """,
                                "config.ts",
                                "export default { api: { prefix: '/api' }, port: 1 };"))
                .containsExactly("GET /api/users/me", "GET /status");
    }

    @Test
    void takesAnUntypedParameterForARouterOnlyIfOneIsHandedIn() {
        String routes = "module.exports = (app) => { app.get('/a', express); };";
        assertThat(operations("routes.js", routes)).isEmpty();
        assertThat(
                        operations(
                                "routes.js",
                                routes,
                                "app.js",
                                "const app = require('express')();\nconst routes = require('./routes');\nroutes(app);"))
                .containsExactly("GET /a");
    }

    @Test
    void survivesRoutersThatMountOneAnother() {
        assertThat(
                        operations(
                                "app.js",
                                """
                                const { Router } = require('express');
                                const a = Router();
                                const b = Router();
                                a.use('/b', b);
                                b.use('/a', a);
                                const app = require('express')();
                                app.use('/top', a);
                                b.get('/x', x);
                                """))
                .containsExactly("GET /top/b/x");
    }

    @Test
    void readsCallsWithNestedTypeArguments() {
        assertThat(
                        operations(
                                "tracks.ts",
                                """
                                import { Router } from 'express';
                                const router = Router();
                                router.get<Record<string, unknown>, Page<Track>>('/tracks', list);
                                router
                                  .post<Params, () => Promise<Array<{ id: string }>>>('/tracks', add)
                                  .delete<never, Set<string>>('/tracks/:id', remove);
                                router.patch < 3 && later('/none', none);
                                """))
                .containsExactlyInAnyOrder("DELETE /tracks/{id}", "GET /tracks", "POST /tracks");
    }
}
