using NUnit.Framework;

namespace GradCheck.Tests.Support;

/// <summary>Many tests wait: for a child, a browser, a limit. Others compute meanwhile.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class TwoWorkersACoreAttribute() : PropertyAttribute("LevelOfParallelism", 2 * Environment.ProcessorCount);
