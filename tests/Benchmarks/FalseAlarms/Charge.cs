namespace GradCheck.Benchmarks.FalseAlarms;

/// <summary>What was said against an element of a right gradient.</summary>
internal enum Charge
{
    /// <summary>Called wrong, though every form says nearly the same: our fault.</summary>
    FalseAlarm,

    /// <summary>Called wrong where the right forms differ from each other by as much, and by more than the allowance: at least one of them lost its digits.</summary>
    FormsDiffer,

    /// <summary>NaN or infinity where the reference is finite: the form overflowed.</summary>
    Overflow,

    /// <summary>Neither agrees nor is wrong.</summary>
    Inconclusive,
}
