namespace GradCheck.Policy;

/// <summary>The reasons that there are, one for each id.</summary>
internal static class Refusals
{
    public static readonly Refusal Unknown = new(
        PolicyIds.Unknown,
        "it is not among what a submission may use",
        "Use C# itself, Math, collections, LINQ, text and MathNet.Numerics"
    );

    public static readonly Refusal Files = new(
        PolicyIds.Files,
        "a gradient needs no files",
        "Use what the method is given, and Console.WriteLine to look at a number"
    );

    public static readonly Refusal Network = new(PolicyIds.Network, "a gradient needs no network", "Use what the method is given");

    public static readonly Refusal ProcessControl = new(
        PolicyIds.ProcessControl,
        "a gradient starts and ends no process",
        "Return the gradient, or throw an exception where there is none"
    );

    public static readonly Refusal Threads = new(
        PolicyIds.Threads,
        "a gradient is computed on the thread that calls the method",
        "Use a plain loop or a method of Matrix<double>, and return the result itself"
    );

    public static readonly Refusal Surroundings = new(
        PolicyIds.Surroundings,
        "a gradient depends on what the method is given, and on nothing else",
        "Use the parameters, or a constant"
    );

    public static readonly Refusal Reflection = new(
        PolicyIds.Reflection,
        "looking into other code is no part of a gradient",
        "Call the member by its name; of a Type, use Name, FullName and =="
    );

    public static readonly Refusal Interop = new(
        PolicyIds.Interop,
        "native code and native memory are out of bounds",
        "Use arrays, Span<T> and MathNet.Numerics"
    );

    public static readonly Refusal UnsafeMemory = new(
        PolicyIds.UnsafeMemory,
        "it goes around C#'s checks of memory",
        "Use arrays, Span<T> and indexes"
    );

    public static readonly Refusal Dynamic = new(
        PolicyIds.Dynamic,
        "types have to be known when the code is compiled",
        "Use the type itself, var, or a type parameter"
    );

    public static readonly Refusal Expressions = new(
        PolicyIds.Expressions,
        "expression trees become code at run time",
        "Use a lambda, such as Func<double, double>, and LINQ over IEnumerable<T>"
    );

    public static readonly Refusal Uncalled = new(
        PolicyIds.Uncalled,
        "it runs although nobody calls it",
        "Put the code into the method that needs it, or into a constructor"
    );

    public static readonly Refusal GarbageCollector = new(
        PolicyIds.GarbageCollector,
        "memory is looked after without help",
        "Leave it out; what is no longer used is freed"
    );

    public static readonly Refusal SharedState = new(
        PolicyIds.SharedState,
        "it changes what other code in this process computes or prints",
        "Leave it as it is, or hand your choice to the method that needs it, such as ToString(\"F3\", CultureInfo.InvariantCulture)"
    );

    public static readonly Refusal ConsoleInput = new(
        PolicyIds.ConsoleInput,
        "nobody sits at the console, and what is written to it is kept",
        "Write with Console.Write or Console.WriteLine, and read the parameters"
    );

    public static readonly Refusal Shadow = new(
        PolicyIds.Shadow,
        "it takes the name of something that is there already",
        "Remove your copy, or choose a namespace and a name of your own"
    );

    public static readonly Refusal Directive = new(
        PolicyIds.Directive,
        "messages have to point at the file and line that you wrote",
        "Remove the directive"
    );

    public static readonly Refusal HiddenText = new(
        PolicyIds.HiddenText,
        "it makes source look different from what it does",
        "Delete it, or write it as an escape sequence in a string"
    );

    public static readonly Refusal OwnMatrix = new(
        PolicyIds.OwnMatrix,
        "a gradient is a plain matrix of numbers",
        "Make one with Matrix<double>.Build, and put what you want to add into a static class"
    );
}

/// <summary>Why something may not be used, and what to use instead.</summary>
/// <param name="Id">One of <see cref="PolicyIds"/>.</param>
/// <param name="Why">What goes behind "is not allowed:".</param>
/// <param name="Instead">A sentence.</param>
internal sealed record Refusal(string Id, string Why, string Instead)
{
    /// <param name="what">What may not be used, as the student would call it.</param>
    public string Sentence(string what) => $"{what} is not allowed: {Why}. {Instead}.";
}

/// <summary>The ids of what a submission may not use.</summary>
internal static class PolicyIds
{
    /// <summary>Not among what is known to be harmless and of use.</summary>
    public const string Unknown = "GC100";

    public const string Files = "GC101";
    public const string Network = "GC102";
    public const string ProcessControl = "GC103";
    public const string Threads = "GC104";
    public const string Surroundings = "GC105";
    public const string Reflection = "GC106";
    public const string Interop = "GC107";
    public const string UnsafeMemory = "GC108";
    public const string Dynamic = "GC109";
    public const string Expressions = "GC110";

    /// <summary>Code that runs although nobody calls it.</summary>
    public const string Uncalled = "GC111";

    public const string GarbageCollector = "GC112";

    /// <summary>State that other code in the process depends on.</summary>
    public const string SharedState = "GC113";

    public const string ConsoleInput = "GC114";

    /// <summary>A declaration with the name of something that is there.</summary>
    public const string Shadow = "GC115";

    public const string Directive = "GC116";
    public const string HiddenText = "GC117";

    /// <summary>A matrix or a vector of the student's own.</summary>
    public const string OwnMatrix = "GC118";
}
