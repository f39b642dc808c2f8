package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.Language;
import io.jenkins.plugins.deliveryworkflows.facts.model.Licence;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import io.jenkins.plugins.deliveryworkflows.facts.model.Ownership;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import io.jenkins.plugins.deliveryworkflows.facts.model.QualityGate;
import io.jenkins.plugins.deliveryworkflows.facts.model.Route;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import io.jenkins.plugins.deliveryworkflows.facts.model.TestSuite;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import java.util.List;

/** The facts of a lending library's web application, with one drift of each kind. */
final class LibraryFacts {

    static final Services SERVICES =
            new Services(
                    List.of(
                            new Services.Entry(
                                    "overdue-mailer", "jobs/mailer", Services.Kind.DEPLOYED),
                            new Services.Entry("catalogue", "shared", Services.Kind.LIBRARY)));

    private LibraryFacts() {}

    static ContextView view() {
        return ContextView.of(facts(), SERVICES, LibraryFacts::ownerOf);
    }

    static String ownerOf(String path) {
        return path.startsWith("web/") ? "@library/web" : "@library/core";
    }

    static Facts facts() {
        Facts.Builder facts = Facts.builder();
        system(facts);
        api(facts);
        pages(facts);
        database(facts);
        configuration(facts);
        gates(facts);
        return facts.build();
    }

    private static void system(Facts.Builder facts) {
        facts.add(new Language("Python", List.of("backend", "jobs")))
                .add(new Language("TypeScript", List.of("web")))
                .add(new Module("library", "backend", "uv", at("backend/pyproject.toml", 1)))
                .add(new Module("library-web", "web", "pnpm", at("web/package.json", 2)))
                .add(
                        new EntryPoint(
                                "app.main:app", "web application", at("backend/app/main.py", 9)))
                .add(
                        new EntryPoint(
                                "uvicorn app.main:app | tee log",
                                "container command",
                                at("backend/Dockerfile", 12)))
                .add(
                        new Service(
                                "api",
                                true,
                                "backend",
                                "",
                                List.of("8000"),
                                List.of("db"),
                                List.of(at("backend/Dockerfile", 1), at("compose.yaml", 3))))
                .add(
                        new Service(
                                "catalogue",
                                true,
                                "shared",
                                "",
                                List.of(),
                                List.of(),
                                List.of(at("shared/Dockerfile", 1))))
                .add(
                        new Service(
                                "db",
                                false,
                                "",
                                "postgres:16",
                                List.of("5432"),
                                List.of(),
                                List.of(at("compose.yaml", 20))))
                .add(new Ownership("*", List.of("@library/core"), at("CODEOWNERS", 1)))
                .add(
                        new Ownership(
                                "/web/",
                                List.of("@library/web", "lena@library.example"),
                                at("CODEOWNERS", 2)))
                .add(new Ownership("/web/generated/", List.of(), at("CODEOWNERS", 3)))
                .add(new Licence("MIT", at("LICENSE", 1)));
    }

    private static void api(Facts.Builder facts) {
        String books = "backend/app/books.py";
        String contract = "openapi.yaml";
        facts.add(new Endpoint("GET", "/api/v1/books", "FastAPI", in(books, "list_books", 10)))
                .add(new Endpoint("POST", "/api/v1/books", "FastAPI", in(books, "add_book", 20)))
                .add(
                        new Endpoint(
                                "GET",
                                "/api/v1/books/{book_id}",
                                "FastAPI",
                                in(books, "get_book", 30)))
                .add(
                        new Endpoint(
                                "POST",
                                "/api/v1/books/{book_id}/loans",
                                "FastAPI",
                                in("backend/app/loans.py", "lend", 7)))
                .add(
                        new Endpoint(
                                "GET",
                                "/api/v1/health",
                                "FastAPI",
                                in("backend/app/main.py", "health", 15)))
                .add(new Endpoint("GET", "/books", Endpoint.OPENAPI, in(contract, "listBooks", 9)))
                .add(new Endpoint("POST", "/books", Endpoint.OPENAPI, in(contract, "addBook", 30)))
                .add(
                        new Endpoint(
                                "GET",
                                "/books/{id}",
                                Endpoint.OPENAPI,
                                in(contract, "getBook", 50)))
                .add(
                        new Endpoint(
                                "DELETE",
                                "/books/{id}",
                                Endpoint.OPENAPI,
                                in(contract, "removeBook", 70)))
                .add(new Endpoint("GET", "/health", Endpoint.OPENAPI, in(contract, "health", 90)))
                .add(
                        new Endpoint(
                                "POST",
                                "/v2/messages",
                                Endpoint.OPENAPI,
                                in("vendor/mail.yaml", "send", 5)));
    }

    private static void pages(Facts.Builder facts) {
        String routes = "web/src/routes.tsx";
        facts.add(new Route("/", "BooksPage", "React Router", in(routes, "BooksPage", 5)))
                .add(new Route("/books/:id", "BookPage", "React Router", in(routes, "BookPage", 6)))
                .add(new Route("*", "", "React Router", in(routes, "*", 7)));
    }

    private static void database(Facts.Builder facts) {
        String line = "backend/migrations";
        String first = line + "/1f00_books.py";
        String models = "backend/app/models.py";
        Column id = new Column("id", "Integer", false, true, "");
        facts.add(
                        new Table(
                                "books",
                                "Alembic",
                                List.of(
                                        id,
                                        new Column("title", "String(length=200)", false, false, ""),
                                        new Column("shelf", "String(length=20)", true, false, "")),
                                in(first, "books", 8)))
                .add(
                        new Table(
                                "books",
                                "SQLAlchemy",
                                List.of(
                                        id,
                                        new Column("title", "String(200)", true, false, ""),
                                        new Column("isbn", "String(13)", true, false, "")),
                                in(models, "Book", 11)))
                .add(
                        new Table(
                                "loans",
                                "SQLAlchemy",
                                List.of(
                                        id,
                                        new Column("book_id", "Integer", false, false, "books.id")),
                                in(models, "Loan", 31)))
                .add(
                        new Table(
                                "old_cards",
                                "Alembic",
                                List.of(id),
                                in(line + "/2f00_cards.py", "old_cards", 5)))
                .add(new Migration("1f00", "Alembic", line, List.of(), "books", at(first, 1)))
                .add(
                        new Migration(
                                "2f00",
                                "Alembic",
                                line,
                                List.of("1f00"),
                                "cards",
                                at(line + "/2f00_cards.py", 1)))
                .add(
                        new Migration(
                                "3f00",
                                "Alembic",
                                line,
                                List.of("1f00"),
                                "shelf | row",
                                at(line + "/3f00_shelf.py", 1)));
    }

    private static void configuration(Facts.Builder facts) {
        String settings = "backend/app/settings.py";
        String example = ".env.example";
        facts.add(new Variable("DATABASE_URL", true, false, in(example, "DATABASE_URL", 1)))
                .add(new Variable("DATABASE_URL", false, false, in(settings, "DATABASE_URL", 4)))
                .add(new Variable("FAX_NUMBER", true, true, in(example, "FAX_NUMBER", 2)))
                .add(new Variable("LOAN_DAYS", false, true, in(settings, "LOAN_DAYS", 6)))
                .add(new Variable("PORT", false, true, in("backend/app/main.py", "PORT", 40)))
                .add(new Variable("SMTP_HOST", false, false, in(settings, "SMTP_HOST", 8)));
    }

    private static void gates(Facts.Builder facts) {
        facts.add(new TestSuite("pytest", "backend/tests", at("backend/tests/test_books.py", 1)))
                .add(new TestSuite("Vitest", "web/src", at("web/src/books.test.tsx", 1)))
                .add(
                        new QualityGate(
                                "Ruff", "linter", in("backend/pyproject.toml", "tool.ruff", 20)))
                .add(new QualityGate("ESLint", "linter", at("web/eslint.config.js", 1)))
                .add(
                        new QualityGate(
                                "mypy",
                                "type checker",
                                in("backend/pyproject.toml", "tool.mypy", 30)))
                .add(
                        new Pipeline(
                                "Check",
                                "GitHub Actions",
                                List.of("pull_request", "push"),
                                List.of("backend", "web", "publish"),
                                at(".github/workflows/check.yml", 1)));
    }

    private static Citation at(String path, int line) {
        return new Citation(path, "", line);
    }

    private static Citation in(String path, String symbol, int line) {
        return new Citation(path, symbol, line);
    }
}
