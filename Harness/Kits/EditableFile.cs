using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security;
using GradCheck.Exercises;
using Microsoft.CodeAnalysis.CSharp;

namespace GradCheck.Kits;

/// <summary>The file that a student edits and hands in: a class with a method to write for each gradient, and what is given for it.</summary>
internal static class EditableFile
{
    public static string NameOf(Exercise exercise) => $"{exercise.Name}.cs";

    public static string Render(Exercise exercise)
    {
        var shapes = exercise.Shapes;
        var methods = exercise.Gradients.Select(g => g.Method).Distinct();
        return $$"""
            {{Usings.Render([exercise], "MathNet.Numerics.LinearAlgebra")}}

            /// <summary>
            /// Your gradients of {{Text(exercise.Name)}}: {{Text(exercise.Title)}}. A gradient has the shape of its tensor.
            /// Write one, run <c>dotnet test</c>, and go on with the next. This file is what you hand in.
            /// </summary>
            /// <remarks>
            {{string.Join('\n', exercise.Forward.Steps.Select(s => $"/// <para>{Step(s, shapes)}</para>"))}}
            /// </remarks>
            public class {{exercise.Name}}Backward : {{exercise.Backward.Name}}
            {
            {{string.Join("\n\n", methods.Select(m => Method(m, shapes)))}}
            }

            """.ReplaceLineEndings("\n");
    }

    // What is made from what: the formula is for the assignment to tell.
    private static string Step(Step step, IReadOnlyDictionary<Variable, Shape> shapes) =>
        $"{Named(step.Makes, shapes)} is made from {string.Join(", ", step.Reads.Select(t => Named(t, shapes)))}.";

    private static string Method(BackwardMethod method, IReadOnlyDictionary<Variable, Shape> shapes)
    {
        string summary =
            method.Returns.Length == 1
                ? Derivative(method.Returns[0], shapes)
                : $"Each with the shape of its tensor: {string.Join("; ", method.Returns.Select(t => Derivative(t, shapes)))}";
        string parameters = string.Concat(
            method.Parameters.Select(p =>
                $"    /// <param name=\"{p.Name}\">{(p.IsUpstream ? Derivative(p.Variable, shapes) : $"{p.Variable}, {shapes[p.Variable]}")}.</param>\n"
            )
        );
        return $"    /// <summary>{summary}.</summary>\n{parameters}    public {Signature.Render(method.Method)} => throw new NotImplementedException();";
    }

    private static string Derivative(Variable tensor, IReadOnlyDictionary<Variable, Shape> shapes) => $"dLoss/d{tensor}, {shapes[tensor]}";

    private static string Named(Variable tensor, IReadOnlyDictionary<Variable, Shape> shapes) =>
        shapes[tensor].IsOneNumber && !tensor.IsInput ? tensor.Name : $"{tensor} ({shapes[tensor]})";

    // In a comment of XML, on one line.
    private static string Text(string text) =>
        SecurityElement.Escape(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}

/// <summary>A method of an interface as C# declares it.</summary>
internal static class Signature
{
    public static string Render(MethodInfo method)
    {
        var parameters = method.GetParameters().Select(p => $"{Name(p.ParameterType, p)} {(IsKeyword(p.Name!) ? "@" : "")}{p.Name}");
        return $"{Name(method.ReturnType, method.ReturnParameter)} {method.Name}({string.Join(", ", parameters)})";
    }

    // A tuple with the names of its elements; a record by its own name.
    private static string Name(Type type, ParameterInfo named) =>
        type.IsAssignableTo(typeof(ITuple))
            ? $"({string.Join(", ", ClrValue.FieldsOf(type, named).Select(f => $"{TypeText.Render(f.Type)} {f.Name}".TrimEnd()))})"
        : ClrValue.IsParameter(type) ? TypeText.Render(type)
        : type.FullName!.Replace('+', '.');

    private static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
}

/// <summary>The using directives of a generated file.</summary>
internal static class Usings
{
    /// <param name="exercises">Whose interfaces the file names.</param>
    /// <param name="others">Further namespaces.</param>
    public static string Render(IEnumerable<Exercise> exercises, params IEnumerable<string> others)
    {
        var spaces = exercises.Select(e => e.Backward.Namespace).OfType<string>().Concat(others).Distinct().Order(StringComparer.Ordinal);
        return string.Join('\n', spaces.Select(s => $"using {s};"));
    }
}
