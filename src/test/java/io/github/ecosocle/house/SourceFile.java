package io.github.ecosocle.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** How long the files and methods of a source folder are, as the compiler reads them. */
record SourceFile(Path path, int lines, List<Method> methods) {

    /** A method and its lines, signature and braces included. */
    record Method(String name, int lines) {}

    static List<SourceFile> under(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> found = Files.walk(folder)) {
            List<Path> paths = found.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceFile> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(of(unit, positions));
            }
            return sources;
        }
    }

    private static SourceFile of(CompilationUnitTree unit, SourcePositions positions) {
        LineMap lines = unit.getLineMap();
        List<Method> methods = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                long start = lines.getLineNumber(positions.getStartPosition(unit, method));
                long end = lines.getLineNumber(positions.getEndPosition(unit, method));
                methods.add(new Method(method.getName().toString(), (int) (end - start + 1)));
                return super.visitMethod(method, nothing);
            }
        }.scan(unit, null);
        int last = (int) lines.getLineNumber(positions.getEndPosition(unit, unit));
        return new SourceFile(Path.of(unit.getSourceFile().toUri()), last, methods);
    }
}
