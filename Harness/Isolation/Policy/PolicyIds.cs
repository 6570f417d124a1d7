namespace GradCheck.Isolation.Policy;

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
