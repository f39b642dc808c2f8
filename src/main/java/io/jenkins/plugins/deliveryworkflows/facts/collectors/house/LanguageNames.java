package io.jenkins.plugins.deliveryworkflows.facts.collectors.house;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.SourceNames;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows a file's language from its name: programming, markup and query languages, under the names
 * that Linguist gives them. Data and prose (JSON, YAML, Markdown) are no languages here. Where
 * several share an extension, the most common one is meant.
 */
final class LanguageNames {

    /** Each line: a language, then its extensions and, with a slash in front, its file names. */
    private static final String TABLE =
            """
            ANTLR: g4
            Apex: cls trigger
            Assembly: asm s
            Astro: astro
            AutoHotkey: ahk
            Batchfile: bat cmd
            C: c h
            C#: cs csx
            C++: cc cpp cxx hh hpp hxx
            CMake: cmake /cmakelists.txt
            COBOL: cbl cob
            CSS: css
            Clojure: clj cljc cljs
            CoffeeScript: coffee
            Common Lisp: lisp
            Crystal: cr
            Cuda: cu cuh
            D: d
            Dart: dart
            Dockerfile: dockerfile containerfile /dockerfile /containerfile
            EJS: ejs
            Elixir: ex exs
            Elm: elm
            Emacs Lisp: el
            Erlang: erl hrl
            F#: fs fsi fsx
            FreeMarker: ftl
            GLSL: frag glsl vert
            Gherkin: feature
            Go: go
            GraphQL: gql graphql graphqls
            Groovy: gradle groovy jenkinsfile /jenkinsfile
            HCL: hcl tf tfvars
            HTML: htm html
            Handlebars: handlebars hbs
            Haskell: hs
            Java: java
            Java Server Pages: jsp jspf
            JavaScript: cjs js jsx mjs
            Jinja: j2 jinja jinja2
            Julia: jl
            Jupyter Notebook: ipynb
            Kotlin: kt kts
            Less: less
            Liquid: liquid
            Lua: lua
            MATLAB: mat
            MDX: mdx
            Makefile: mak mk /gnumakefile /makefile
            Mustache: mustache
            Nim: nim
            Nix: nix
            OCaml: ml mli
            Objective-C: m
            Objective-C++: mm
            PHP: php
            PLSQL: pkb pks plsql
            Pascal: pas
            Perl: pl pm
            PowerShell: ps1 psd1 psm1
            Prisma: prisma
            Prolog: pro
            Protocol Buffer: proto
            Pug: pug
            Python: py pyi pyw
            R: r
            Racket: rkt
            Ruby: gemspec rake rb /gemfile /rakefile
            Rust: rs
            SCSS: scss
            SQL: ddl sql
            Sass: sass
            Scala: sbt scala
            Scheme: scm
            Shell: bash sh zsh
            Smarty: tpl
            Solidity: sol
            Starlark: bzl /build.bazel
            Stylus: styl
            Svelte: svelte
            Swift: swift
            SystemVerilog: sv svh
            Tcl: tcl
            Thrift: thrift
            Twig: twig
            TypeScript: cts mts ts tsx
            VHDL: vhd vhdl
            Verilog: v
            Visual Basic .NET: vb
            Vue: vue
            WebAssembly: wat
            XSLT: xsl xslt
            Zig: zig
            """;

    private static final Map<String, String> BY_NAME = new HashMap<>();

    static {
        TABLE.lines().forEach(LanguageNames::addLine);
    }

    private LanguageNames() {}

    private static void addLine(String line) {
        int colon = line.indexOf(": ");
        for (String word : line.substring(colon + 2).split(" ")) {
            BY_NAME.put(word, line.substring(0, colon));
        }
    }

    static Optional<String> of(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        String whole = BY_NAME.get("/" + name);
        if (whole != null) {
            return Optional.of(whole);
        }
        String byExtension = BY_NAME.get(file.extension());
        // "Dockerfile.worker" and "Jenkinsfile.release" say at their front what they are.
        String front = name.substring(0, Math.max(name.indexOf('.'), 0));
        boolean fronted = front.equals("dockerfile") || front.equals("jenkinsfile");
        return byExtension == null && fronted && !SourceNames.isCodeOrDocument(file)
                ? Optional.of(BY_NAME.get("/" + front))
                : Optional.ofNullable(byExtension);
    }
}
