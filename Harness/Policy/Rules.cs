using static GradCheck.Policy.Refusals;

namespace GradCheck.Policy;

/// <summary>What a submission may use, and why not what people reach for. What stands nowhere here is refused, too.</summary>
internal static class Rules
{
    /// <summary>The framework and MathNet.</summary>
    public static RuleBook Book { get; } =
        new RuleBook(Unknown)
            .Allow(
                "System",
                """
                Action Func Predicate Comparison Converter EventHandler EventArgs Delegate MulticastDelegate
                Boolean Byte SByte Char Int16 UInt16 Int32 UInt32 Int64 UInt64 Int128 UInt128 IntPtr UIntPtr Half Single Double Decimal
                String Object ValueType Enum Void Nullable DBNull Guid Version Type TypeCode
                Array ArraySegment Span ReadOnlySpan Memory ReadOnlyMemory MemoryExtensions Index Range Buffer Tuple TupleExtensions ValueTuple
                Math MathF MidpointRounding BitConverter Convert HashCode Random Lazy Base64FormattingOptions
                DateTime DateTimeKind DateTimeOffset DateOnly TimeOnly TimeSpan DayOfWeek TimeZoneInfo
                StringComparer StringComparison StringSplitOptions StringNormalizationExtensions FormattableString CharEnumerator
                ICloneable IComparable IConvertible ICustomFormatter IDisposable IEquatable IFormatProvider IFormattable IObservable IObserver
                IParsable ISpanFormattable ISpanParsable IUtf8SpanFormattable IUtf8SpanParsable
                Attribute AttributeTargets AttributeUsageAttribute CLSCompliantAttribute FlagsAttribute ObsoleteAttribute ParamArrayAttribute
                SerializableAttribute NonSerializedAttribute STAThreadAttribute Console ConsoleColor Environment
                """
            )
            .Allow("System.Collections", "Concurrent Frozen Generic Immutable ObjectModel Specialized")
            .Allow("System.Collections")
            .Allow("System.Globalization")
            .Allow("System.Linq")
            .Allow("System.Numerics")
            .Allow("System.Text", "RegularExpressions Unicode")
            .Allow("System.Text")
            .Allow("System.Threading", "LazyThreadSafetyMode")
            .Allow("System.IO", "TextWriter StringWriter TextReader StringReader")
            .Allow("System.Reflection", "MemberInfo.Name DefaultMemberAttribute")
            .Allow(
                "System.Reflection",
                """
                AssemblyCompanyAttribute AssemblyConfigurationAttribute AssemblyCopyrightAttribute AssemblyCultureAttribute
                AssemblyDescriptionAttribute AssemblyFileVersionAttribute AssemblyInformationalVersionAttribute AssemblyMetadataAttribute
                AssemblyProductAttribute AssemblyTitleAttribute AssemblyTrademarkAttribute AssemblyVersionAttribute
                """
            )
            .Allow("System.Runtime.InteropServices", "ComVisibleAttribute GuidAttribute")
            .Allow("System.Runtime.Serialization", "ISerializable SerializationInfo StreamingContext")
            .Allow(
                "System.Runtime.CompilerServices",
                """
                CallerArgumentExpressionAttribute CallerFilePathAttribute CallerLineNumberAttribute CallerMemberNameAttribute
                CollectionBuilderAttribute DefaultInterpolatedStringHandler FormattableStringFactory IndexerNameAttribute
                InternalsVisibleToAttribute InterpolatedStringHandlerArgumentAttribute InterpolatedStringHandlerAttribute ITuple
                MethodImplAttribute MethodImplOptions OverloadResolutionPriorityAttribute StrongBox
                """
            )
            .Allow("System.Buffers", "OperationStatus ReadOnlySpanAction SearchValues SpanAction")
            .Allow("System.CodeDom.Compiler", "GeneratedCodeAttribute")
            .Allow(
                "System.ComponentModel",
                """
                BrowsableAttribute CategoryAttribute DefaultValueAttribute DescriptionAttribute DisplayNameAttribute EditorBrowsableAttribute
                EditorBrowsableState INotifyPropertyChanged PropertyChangedEventArgs PropertyChangedEventHandler
                """
            )
            .Allow("System.Diagnostics", "CodeAnalysis Contracts.PureAttribute")
            .Allow(
                "System.Diagnostics",
                """
                ConditionalAttribute Debug DebuggerBrowsableAttribute DebuggerBrowsableState DebuggerDisplayAttribute DebuggerHiddenAttribute
                DebuggerNonUserCodeAttribute DebuggerStepThroughAttribute Stopwatch Trace
                """
            )
            .Allow("MathNet.Numerics")
            .Allow(
                "MathNet.Numerics",
                """
                Differentiation Distributions Financial IntegralTransforms Integration Interpolation LinearRegression OdeSolvers Optimization
                Optimization.LineSearch Optimization.ObjectiveFunctions Optimization.TrustRegion Random RootFinding Statistics Statistics.Mcmc
                LinearAlgebra LinearAlgebra.Factorization LinearAlgebra.Solvers LinearAlgebra.Storage LinearAlgebra.Complex LinearAlgebra.Complex32
                LinearAlgebra.Double LinearAlgebra.Single LinearAlgebra.Complex.Solvers LinearAlgebra.Complex32.Solvers
                LinearAlgebra.Double.Solvers LinearAlgebra.Single.Solvers
                """
            )
            .Refuse(SharedState, "MathNet.Numerics", "Control AppSwitches Providers")
            .Refuse(Reflection, "MathNet.Numerics.LinearAlgebra.Solvers", "SolverSetup")
            .Refuse(Files, "System.IO")
            .Refuse(Files, "System.Diagnostics", "Trace.Listeners TextWriterTraceListener")
            .Refuse(Files, "System.Reflection", "AssemblyKeyFileAttribute AssemblyKeyNameAttribute")
            .Refuse(Network, "System", "Net Uri UriBuilder")
            .Refuse(ProcessControl, "System.Diagnostics", "Process ProcessModule ProcessStartInfo ProcessThread Debugger")
            .Refuse(ProcessControl, "System.Environment", "Exit ExitCode FailFast")
            .Refuse(
                Threads,
                "System",
                "Threading Timers Progress IProgress IAsyncDisposable IAsyncResult AsyncCallback ThreadStaticAttribute"
            )
            .Refuse(Threads, "System", "TimeProvider MTAThreadAttribute LocalDataStoreSlot ContextStaticAttribute")
            .Refuse(Threads, "System.Linq", "AsyncEnumerable IOrderedAsyncEnumerable ParallelEnumerable ParallelQuery OrderedParallelQuery")
            .Refuse(Threads, "System.Collections.Generic", "IAsyncEnumerable IAsyncEnumerator")
            .Refuse(Threads, "System.Runtime.CompilerServices", "AsyncHelpers TaskAwaiter ValueTaskAwaiter ConfiguredTaskAwaitable")
            .Refuse(Threads, "System.ComponentModel", "BackgroundWorker AsyncOperationManager")
            .Refuse(Surroundings, "System", "Environment.* AppContext AppDomain OperatingSystem PlatformID EnvironmentVariableTarget")
            .Refuse(Surroundings, "System.Environment", "SpecialFolder SpecialFolderOption")
            .Refuse(Surroundings, "System.Runtime.InteropServices", "RuntimeInformation OSPlatform RuntimeEnvironment")
            .Refuse(Surroundings, "Microsoft.Win32")
            .Allow("System.Environment", "NewLine TickCount TickCount64")
            .Refuse(
                Reflection,
                "System",
                "Type.* Activator Reflection RuntimeTypeHandle RuntimeMethodHandle RuntimeFieldHandle ModuleHandle"
            )
            .Refuse(
                Reflection,
                "System",
                "TypedReference Delegate.Method Delegate.CreateDelegate Delegate.DynamicInvoke Exception.TargetSite"
            )
            .Refuse(Reflection, "System.Attribute", "GetCustomAttribute GetCustomAttributes IsDefined")
            .Refuse(Reflection, "System.Diagnostics", "StackTrace StackFrame DiagnosticMethodInfo")
            .Refuse(Reflection, "System.Runtime", "Loader Serialization")
            .Refuse(Reflection, "System.ComponentModel", "TypeDescriptor TypeConverter")
            .Allow("System.Type", "FullName Namespace ToString Equals GetHashCode op_Equality op_Inequality")
            .Refuse(Interop, "System.Runtime", "InteropServices")
            .Refuse(Interop, "System.Runtime.CompilerServices", "UnsafeAccessorAttribute UnsafeAccessorTypeAttribute UnsafeAccessorKind")
            .Refuse(UnsafeMemory, "System", "Buffers ArgIterator RuntimeArgumentHandle Buffer.MemoryCopy")
            .Refuse(UnsafeMemory, "System.Runtime", "Intrinsics CompilerServices.Unsafe CompilerServices.RuntimeHelpers")
            .Refuse(UnsafeMemory, "System.Runtime.CompilerServices", "InlineArrayAttribute SkipLocalsInitAttribute FixedBufferAttribute")
            .Refuse(UnsafeMemory, "System.Numerics.Vector", "Load LoadAligned LoadAlignedNonTemporal LoadUnsafe")
            .Refuse(UnsafeMemory, "System.Numerics.Vector", "Store StoreAligned StoreAlignedNonTemporal StoreUnsafe")
            .Refuse(UnsafeMemory, "System.Numerics", "Vector2.LoadUnsafe Vector3.LoadUnsafe Vector4.LoadUnsafe")
            .Refuse(Dynamic, "System", "Dynamic Runtime.CompilerServices.CallSite Runtime.CompilerServices.CallSiteBinder")
            .Refuse(Dynamic, "Microsoft.CSharp")
            .Refuse(Expressions, "System.Linq", "Expressions Queryable IQueryable IOrderedQueryable IQueryProvider EnumerableQuery")
            .Refuse(Uncalled, "System.Runtime.CompilerServices", "ModuleInitializerAttribute")
            .Refuse(GarbageCollector, "System", "GC.* GCCollectionMode GCMemoryInfo WeakReference")
            .Refuse(GarbageCollector, "System.Runtime", "GCSettings DependentHandle MemoryFailPoint CompilerServices.ConditionalWeakTable")
            .Allow("System", "GC GC.SuppressFinalize")
            .Refuse(SharedState, "System.Text.Encoding", "RegisterProvider")
            .Refuse(ConsoleInput, "System.Console", "*")
            .Allow("System.Console", "Write WriteLine Out Error ForegroundColor BackgroundColor ResetColor OutputEncoding Title Clear");

    /// <summary>Static properties that may be set although they are not the student's own.</summary>
    public static readonly HashSet<string> Settable =
    [
        "System.Console.BackgroundColor",
        "System.Console.ForegroundColor",
        "System.Console.OutputEncoding",
        "System.Console.Title",
        "System.Diagnostics.Debug.AutoFlush",
        "System.Diagnostics.Debug.IndentLevel",
        "System.Diagnostics.Debug.IndentSize",
    ];
}
