using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using GradCheck.Exercises;
using MathNet.Numerics;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace GradCheck.Students;

/// <summary>Runs a student's code and tells what came of it, without judging: in a worker when grading, in the student's own process under test.</summary>
internal static class StudentCode
{
    /// <summary>How long one call of a method or a constructor may take, if nobody says otherwise.</summary>
    public static readonly TimeSpan UsualLimit = TimeSpan.FromSeconds(5);

    private static readonly Answer Nothing = new Answer.Returned([], ChangedParameter: null);

    /// <summary>The arithmetic that every student's code runs on, in a worker and in a student's own tests.</summary>
    public static void UseOneArithmetic()
    {
        // A product summed by several threads need not give the same bits twice, and native providers are not what a class has.
        Control.MaxDegreeOfParallelism = 1;
        LinearAlgebraControl.UseManaged();
    }

    /// <summary>Constructs a class with its public parameterless constructor.</summary>
    /// <param name="name">The class's full name in <paramref name="student"/>.</param>
    public static Answer Construct(Assembly student, string name, out object? instance)
    {
        object? made = null;
        var answer = Guarded(
            student,
            () =>
            {
                var type = student.GetType(name, throwOnError: true)!;
                made = Activator.CreateInstance(
                    type,
                    BindingFlags.DoNotWrapExceptions | BindingFlags.Public | BindingFlags.Instance,
                    binder: null,
                    args: null,
                    culture: null
                );
                return Nothing;
            }
        );
        instance = made;
        return answer;
    }

    /// <summary>Calls a method of the interface with fresh copies of <paramref name="arguments"/>, in the order of its parameters.</summary>
    public static Answer Call(object instance, MethodInfo method, ImmutableArray<Tensor> arguments) =>
        Guarded(
            instance.GetType().Assembly,
            () =>
            {
                var parameters = method.GetParameters();
                object?[] values = ClrValue.Arguments([.. arguments.Select(a => a.Copy())], parameters.Select(p => p.ParameterType));
                ImmutableArray<(string Name, object? Value)> given =
                [
                    .. parameters.SelectMany(
                        (p, i) => ClrValue.Parts(values[i], p.ParameterType).Select((part, at) => (NameOf(p, at), part))
                    ),
                ];
                object? returned = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, values, culture: null);
                var results = ClrValue.Parts(returned, method.ReturnType);
                int changed = Enumerable
                    .Range(0, given.Length)
                    .FirstOrDefault(i => !arguments[i].HasBitsOf(ClrValue.ToTensor(given[i].Value!)), -1);
                return new Answer.Returned(
                    [.. results.Select(r => r is null ? null : ClrValue.ToTensor(r))],
                    changed < 0 ? null : given[changed].Name
                )
                {
                    SameAs = SameAs(results),
                };
            }
        );

    // Of a cache, as its field is named.
    private static string NameOf(ParameterInfo parameter, int part)
    {
        if (ClrValue.IsParameter(parameter.ParameterType))
            return parameter.Name!;
        string name = ClrValue.FieldsOf(parameter.ParameterType, parameter)[part].Name!;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static ImmutableArray<int> SameAs(ImmutableArray<object?> results)
    {
        var earlier = results.Select(
            (r, i) => r is null ? Answer.Returned.Own : results.Take(i).ToList().FindIndex(e => ReferenceEquals(e, r) && e is not ValueType)
        );
        return results.Length > 1 && earlier.ToImmutableArray() is var positions && positions.Any(p => p != Answer.Returned.Own)
            ? positions
            : [];
    }

    private static Answer Guarded(Assembly student, Func<Answer> action)
    {
        try
        {
            return action();
        }
        // The edge of a student's code: whatever it throws is an answer.
        catch (Exception e)
        {
            return ThrownAnswer.Create(e, student);
        }
    }
}

/// <summary>What a student's exception says, as plain text: nothing of its class is left that could lie to the next reader.</summary>
internal static class ThrownAnswer
{
    private const int LongestMessage = 2_000;
    private const int MostStackLines = 10;

    // Of static fields that set up one another.
    private const int MostWrappers = 8;

    public static Answer Create(Exception e, Assembly student)
    {
        var cause = e;
        string? type = null;
        // The runtime's own wrapper says only that something was thrown.
        for (int i = 0; i < MostWrappers && cause is TypeInitializationException { InnerException: { } inner } wrapper; i++)
            (cause, type) = (inner, wrapper.TypeName);
        if (cause is OutOfMemoryException)
            return new Answer.OutOfMemory(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        string message = Message(cause);
        return new Answer.Threw(
            Cut(cause.GetType().ToString()),
            type is null ? message : $"{message} (while the static fields of {Cut(type)} were set up)",
            Stack(cause, student)
        );
    }

    private static string Message(Exception e)
    {
        try
        {
            return Cut(e.Message ?? "");
        }
        catch (Exception)
        {
            return "(its Message cannot be read)";
        }
    }

    private static string Cut(string text) => text.Length <= LongestMessage ? text : text[..LongestMessage] + "...";

    private static ImmutableArray<string> Stack(Exception e, Assembly student) =>
        [
            .. new StackTrace(e, fNeedFileInfo: true)
                .GetFrames()
                .Where(f => f.GetMethod()?.Module.Assembly == student && f.GetFileName() is not null)
                .Take(MostStackLines)
                .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.GetFileName()}:{f.GetFileLineNumber()}")),
        ];
}
